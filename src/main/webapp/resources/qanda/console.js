// The console by keyboard alone.
var firesideConsole = (function () {
  "use strict";

  function focus(id) {
    var field = document.getElementById(id);
    if (field) { field.focus(); }
    return field;
  }

  function press(selector) {
    var button = document.querySelector(selector);
    if (button) { button.click(); }
  }

  function isTyping(element) {
    return element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }

  var keys = {
    n: function () { focus("text"); },
    a: function () { press(".fs-console-asked .fs-key-ANSWER"); },
    p: function () { press(".fs-console-waiting .fs-key-ASK"); },
    q: function () { press(".fs-console-waiting .fs-key-QUEUE"); },
    "?": function () { var list = document.getElementById("keys"); list.open = !list.open; }
  };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey && event.key === "Enter") {
      event.preventDefault();
      press(document.activeElement.closest("#saying") ? "#saying #keep, #saying #dismiss" : "#logAsked");
    } else if (event.key === "Enter" && event.target.tagName === "INPUT") {
      event.preventDefault(); // it chooses a suggestion, and never sends what is half typed
    } else if (event.key === "Escape" && isTyping(document.activeElement)) {
      document.activeElement.blur();
    } else if (!isTyping(document.activeElement) && !event.ctrlKey && !event.altKey && !event.metaKey && keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  }, true); // before a suggestion list takes the key for itself

  return {
    // After a question was logged the next one can be typed at once; after a refusal the cursor goes to what is wrong.
    logged: function (args) {
      var wrong = args && args.validationFailed && document.querySelector("#logForm .ui-state-error");
      if (wrong) { wrong.focus(); } else { focus("text"); }
    },
    say: function () { focus(document.getElementById("gist") ? "gist" : "reason"); }
  };
}());

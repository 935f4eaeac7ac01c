// The quick polls of the console: asked for again when the floor tells that something of them changed, at most once a second,
// and never while something is pressed: what is under a finger stays there.
var firesidePolls = (function () {
  "use strict";

  var AT_MOST_EVERY = 1000;
  var asked = 0;
  var waiting = null;
  var isPressed = false;
  var pressed = null; // the button that is pressed, and what it does

  function refresh() {
    if (!waiting) { waiting = setTimeout(ask, Math.max(100, asked + AT_MOST_EVERY - Date.now())); }
  }
  function ask() {
    waiting = null;
    if (isPressed) { refresh(); return; }
    asked = Date.now();
    firesidePollsRefresh();
  }

  // An answer that was on its way already may bring the button anew before the finger is up: the browser then makes no click of it, and this does.
  function onPress(event) {
    var button = event.target.closest("#pollsForm [data-press]");
    isPressed = true;
    pressed = button && { button: button, does: button.dataset.press };
  }
  function onRelease(event) {
    isPressed = false;
    var under = pressed && !pressed.button.isConnected && document.elementFromPoint(event.clientX, event.clientY);
    var again = under && under.closest("[data-press]");
    if (again && again.dataset.press === pressed.does) { again.click(); }
    pressed = null;
  }

  document.addEventListener("pointerdown", onPress);
  document.addEventListener("pointerup", onRelease);
  document.addEventListener("pointercancel", function () { isPressed = false; pressed = null; });
  document.addEventListener("DOMContentLoaded", function () {
    var wall = document.getElementById("openWall");
    if (!wall) { return; }
    firesideLive.listen({ stream: wall.dataset.stream, resource: wall.dataset.resource, last: "" }, {
      change: function (news) { if (news.polls) { refresh(); } },
      anew: function (from) {
        fetch(wall.dataset.resource, { cache: "no-store" }).then(function (answer) { return answer.json(); }).then(function (all) { from(all.last); refresh(); })
          .catch(function () { /* asked again when the line is back */ });
      },
      line: function () { }
    });
  });

  // Before the console takes the key for its own form.
  window.addEventListener("keydown", function (event) {
    if (event.ctrlKey && event.key === "Enter" && event.target.closest("#pollForm")) {
      event.preventDefault();
      event.stopPropagation();
      document.getElementById("openPoll").click();
    }
  }, true);

  return {
    // The next one can be typed at once, unless something is wrong with this.
    begun: function (args) {
      if (!args || !args.validationFailed) { fireside.focus("prompt"); }
    }
  };
}());

// The desk by keyboard: the field keeps the cursor, arrows choose a line, Enter lets in or out.
(function () {
  "use strict";

  var chosen = 0;

  function lines() { return Array.prototype.slice.call(document.querySelectorAll(".fs-desk-row")); }

  function show() {
    var all = lines();
    chosen = Math.max(0, Math.min(chosen, all.length - 1));
    all.forEach(function (line, i) { line.classList.toggle("fs-desk-chosen", i === chosen); });
    if (all[chosen]) { all[chosen].scrollIntoView({ block: "nearest" }); }
  }

  function pass() {
    var line = lines()[chosen];
    if (line) { line.querySelector(".fs-desk-pass").click(); }
  }

  // Enter waits for the answer to what was typed last: it must not let in whoever stood there before.
  function whenAnswered(action) {
    if (typeof PrimeFaces === "undefined" || PrimeFaces.ajax.Queue.isEmpty()) { action(); } else { jQuery(document).one("pfAjaxComplete", function () { setTimeout(function () { whenAnswered(action); }, 0); }); }
  }

  document.addEventListener("keydown", function (event) {
    if (event.target.id !== "typed") { return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      chosen += event.key === "ArrowDown" ? 1 : -1;
      event.preventDefault();
      show();
    } else if (event.key === "Enter") {
      event.preventDefault();
      setTimeout(function () { whenAnswered(pass); }, 160);
    } else if (event.key.length === 1 || event.key === "Backspace") {
      chosen = 0;
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    show();
    jQuery(document).on("pfAjaxComplete", function () {
      var field = document.getElementById("typed");
      if (document.activeElement === document.body || document.activeElement === null) { field.focus(); }
      show();
    });
  });
}());

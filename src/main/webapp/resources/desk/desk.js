// The desk by keyboard: the field keeps the cursor, arrows choose a line, Enter lets in or out.
(function () {
  "use strict";

  var NOBODY = -1;
  var chosen = NOBODY;
  var passing = false;

  function field() { return document.getElementById("typed"); }

  function lines() { return Array.prototype.slice.call(document.querySelectorAll(".fs-desk-row")); }

  // Who was typed is chosen; with nothing typed nobody is, so that Enter lets in no one whom no one named.
  function chooseFirst() { chosen = field().value.trim() ? 0 : NOBODY; }

  function show() {
    var all = lines();
    chosen = Math.min(chosen, all.length - 1);
    all.forEach(function (line, i) { line.classList.toggle("fs-desk-chosen", i === chosen); });
    if (all[chosen]) { all[chosen].scrollIntoView({ block: "nearest" }); }
  }

  function pass() {
    var line = lines()[chosen];
    passing = Boolean(line);
    if (line) { line.querySelector(".fs-desk-pass").click(); }
  }

  // Enter waits for the answer to what was typed last: it must not let in whoever stood there before.
  function whenAnswered(action) {
    if (PrimeFaces.ajax.Queue.isEmpty()) { action(); } else { jQuery(document).one("pfAjaxComplete", function () { setTimeout(function () { whenAnswered(action); }, 0); }); }
  }

  function goOn() {
    if (passing && PrimeFaces.ajax.Queue.isEmpty()) { passing = false; chooseFirst(); }
    if (document.activeElement === document.body || document.activeElement === null) { field().focus(); }
    show();
  }

  document.addEventListener("input", function (event) {
    if (event.target.id !== "typed") { return; }
    chooseFirst();
    lines().forEach(function (line) { line.classList.remove("fs-desk-chosen"); }); // they are of what was typed before
  });

  document.addEventListener("keydown", function (event) {
    if (event.target.id !== "typed") { return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      chosen = Math.max(0, chosen + (event.key === "ArrowDown" ? 1 : -1));
      show();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (passing || chosen === NOBODY) { return; }
      passing = true;
      setTimeout(function () { whenAnswered(pass); }, 160);
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    chooseFirst();
    show();
    jQuery(document).on("pfAjaxComplete", function () { setTimeout(goOn, 0); }); // when the answer has left the queue
  });
}());

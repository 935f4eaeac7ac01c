// What every staff page does in the browser.
var fireside = (function () {
  "use strict";

  // After a refused form the first field with a message gets the cursor, so that nobody looks for what is wrong.
  function focusFirstError() {
    var field = document.querySelector(".ui-inputfield.ui-state-error, .fs-field:has(.ui-message-error) select");
    if (field) { field.focus(); }
  }

  // A form is sent once, however often somebody presses the button.
  function sendOnce(event) {
    var form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
  }

  // Each list's pages are a landmark; what it lists tells it from the others of the page.
  function namePages() {
    document.querySelectorAll(".ui-paginator").forEach(function (pages) {
      var heading = (pages.closest("section") || document).querySelector("main h1, h2");
      pages.setAttribute("aria-label", document.body.dataset.pagesOf.replace("{0}", heading.textContent.trim()));
    });
  }

  // Where the cursor was, from the inside out: an answer may take the field away, or bring another in its place.
  var around = [];

  function remember(event) {
    around = [];
    for (var part = event.target; part && part !== document.body; part = part.parentElement) {
      if (part.id) { around.push(part.id); }
    }
  }

  // A keyboard goes on where it was, and not at the top of the page.
  function keepFocus() {
    if (document.activeElement && document.activeElement !== document.body) { return; }
    var parts = around.map(function (id) { return document.getElementById(id); }).filter(Boolean);
    var field = parts.length && (parts[0].matches("input, select, textarea, button, a") ? parts[0]
      : parts[0].querySelector("input:not([type=hidden]), select, textarea, button, a[href]"));
    (field || document.getElementById("main")).focus();
  }

  // A failed answer is told, and what was pressed can be pressed again.
  function tellFailure() {
    var told = document.getElementById("messages");
    told.innerHTML = "";
    var message = document.createElement("div");
    message.className = "fs-failure";
    message.setAttribute("role", "alert");
    message.textContent = document.body.dataset.noAnswer;
    told.appendChild(message);
    document.querySelectorAll("button.ui-state-loading, button.ui-state-disabled").forEach(function (button) {
      button.disabled = false;
      button.classList.remove("ui-state-loading", "ui-state-disabled");
    });
  }

  document.addEventListener("focusin", remember);
  document.addEventListener("DOMContentLoaded", function () {
    namePages();
    jQuery(document).on("pfAjaxComplete", function () { namePages(); setTimeout(keepFocus, 0); });
    jQuery(document).on("pfAjaxError", function () { setTimeout(tellFailure, 0); });
    document.addEventListener("submit", sendOnce);
    window.addEventListener("pageshow", function () {
      document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
    });
  });
  window.addEventListener("load", function () {
    var current = document.querySelector(".fs-nav-current");
    if (current) { current.scrollIntoView({ block: "nearest", inline: "center" }); }
    focusFirstError();
  });

  return {
    // Puts the cursor where the person goes on.
    focus: function (id) {
      var field = document.getElementById(id);
      if (field) { field.focus(); }
    }
  };
}());

// What every staff page does in the browser.
var fireside = (function () {
  "use strict";

  // A field is marked whichever of the door's rules refused it, and says so to who cannot see it.
  function markErrors() {
    document.querySelectorAll(":is(.fs-field, td):has(> .ui-message-error)").forEach(function (part) {
      part.querySelectorAll("input:not([type=hidden]), select, textarea").forEach(function (field) {
        field.classList.add("ui-state-error");
        field.setAttribute("aria-invalid", "true");
      });
    });
  }

  // After a refused form the first field with a message gets the cursor, so that nobody looks for what is wrong; what is told of the whole is brought into view.
  function showRefusal(within) {
    markErrors();
    var field = within.querySelector(".ui-inputfield.ui-state-error, :is(.fs-field, td):has(> .ui-message-error) :is(input:not([type=hidden]), select, textarea)");
    var told = document.querySelector("#messages > *");
    if (field) { field.focus(); } else if (told) { told.scrollIntoView({ block: "center" }); }
  }

  // Enter presses the button that stands nearest around the field, and not the first of the whole form, which may be one of a list's rows. A search has its answer already.
  function pressNearest(event) {
    var field = event.target;
    if (event.key !== "Enter" || event.isComposing || event.defaultPrevented || !field.form || !field.matches("input:not([type=submit], [type=button], [type=file], [type=reset])")) { return; }
    event.preventDefault();
    if (field.type === "search") { return; }
    for (var part = field.parentElement, button = null; !button && part && part !== field.form.parentElement; part = part.parentElement) {
      button = Array.prototype.find.call(part.querySelectorAll("button:not([type=button]):not(:disabled)"), function (each) { return !each.closest("tbody") || each.closest("tbody").contains(field); });
    }
    if (button) { button.click(); }
  }

  // On a phone, where each cell stands under its name, an empty one is left out.
  function markBlankCells() {
    document.querySelectorAll(".fs-table .ui-datatable-data > tr > td").forEach(function (cell) {
      var name = cell.querySelector(".ui-column-title");
      var said = cell.textContent.replace(name ? name.textContent : "", "").trim();
      cell.classList.toggle("fs-blank", !said && !cell.querySelector("input, select, button, a, img"));
    });
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

  // However a list comes, by an answer or by a live page's refreshing of which nobody is told, it is dressed before it is seen.
  function dress() {
    namePages();
    markBlankCells();
  }
  function bringsElements(change) {
    return Array.prototype.some.call(change.addedNodes, function (node) { return node.nodeType === Node.ELEMENT_NODE; });
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

  // The form of what was pressed: what another one was refused before is no news.
  function formAround() {
    var part = around.map(function (id) { return document.getElementById(id); }).find(Boolean);
    return part && part.closest("form") || document;
  }

  function answered(event, request) {
    setTimeout(function () {
      keepFocus();
      if (request.pfArgs && request.pfArgs.validationFailed) { showRefusal(formAround()); }
    }, 0);
  }

  document.addEventListener("focusin", remember);
  document.addEventListener("keydown", pressNearest);
  document.addEventListener("DOMContentLoaded", function () {
    dress();
    new MutationObserver(function (changes) {
      if (changes.some(bringsElements)) { dress(); }
    }).observe(document.getElementById("main"), { childList: true, subtree: true });
    jQuery(document).on("pfAjaxComplete", answered);
    jQuery(document).on("pfAjaxError", function () { setTimeout(tellFailure, 0); });
    document.addEventListener("submit", sendOnce);
    window.addEventListener("pageshow", function () {
      document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
    });
  });
  window.addEventListener("load", function () {
    var current = document.querySelector(".fs-nav-current");
    if (current) { current.scrollIntoView({ block: "nearest", inline: "center" }); }
    setTimeout(function () { showRefusal(document); }, 0); // PrimeFaces shows a list only now
  });

  return {
    // Puts the cursor where the person goes on.
    focus: function (id) {
      var field = document.getElementById(id);
      if (field) { field.focus(); }
    }
  };
}());

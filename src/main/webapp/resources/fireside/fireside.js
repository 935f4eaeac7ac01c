// What every staff page does in the browser.
(function () {
  "use strict";

  // After a refused form the first field with a message gets the cursor, so that nobody looks for what is wrong.
  function focusFirstError() {
    var field = document.querySelector(".ui-inputfield.ui-state-error");
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

  document.addEventListener("DOMContentLoaded", function () {
    focusFirstError();
    namePages();
    jQuery(document).on("pfAjaxComplete", namePages);
    document.addEventListener("submit", sendOnce);
    window.addEventListener("pageshow", function () {
      document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
    });
  });
}());

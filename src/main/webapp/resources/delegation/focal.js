// A letter that is too large is told before it is sent: a server may cut a connection that brings far too much.
(function () {
  "use strict";

  var file = document.getElementById("letter");
  if (!file) { return; }
  file.addEventListener("change", function () {
    var tooLarge = file.files.length > 0 && file.files[0].size > Number(file.dataset.most);
    file.setCustomValidity(tooLarge ? file.dataset.tooLarge : "");
    var told = document.getElementById("letter-told");
    told.textContent = tooLarge ? file.dataset.tooLarge : "";
    var before = document.getElementById("letter-wrong");
    if (before) { before.remove(); } // it was of the file that was sent, and not of this one
    file.setAttribute("aria-invalid", String(tooLarge));
  });
}());

// The import of lists: what the browser knows of a file before it is sent, and where the cursor goes.
var firesideImport = (function () {
  "use strict";

  // A file that the server would refuse is not sent.
  function checkSize(event) {
    var input = event.target;
    if (input.id !== "file") { return; }
    var tooLarge = input.files.length > 0 && input.files[0].size > Number(input.dataset.largest);
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
    input.reportValidity();
  }

  document.addEventListener("change", checkSize);

  return {
    // To the first field of the row that is wrong, or its first field; from a mended row to the next that is wrong.
    toMend: function () {
      var field = document.querySelector("#mending .ui-state-error") || document.querySelector("#mending input[type=text], #mending input:not([type=hidden])")
        || document.querySelector("#rows tr:has(.fs-badge-ERROR) .fs-mend") || document.querySelector("#takeAll, #takeGood");
      if (field) { field.focus(); }
    }
  };
}());

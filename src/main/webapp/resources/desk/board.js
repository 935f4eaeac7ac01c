// The arrival board shows at once who came in.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";
  firesideLivePage.listen({ changed: function () { firesideBoardRefresh(); } }, 10000);
});

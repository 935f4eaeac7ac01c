// The quick polls of the console: asked for again when the floor tells that something of them changed, at most once a second.
(function () {
  "use strict";

  var AT_MOST_EVERY = 1000;
  var asked = 0;
  var waiting = null;

  function refresh() {
    if (!waiting) {
      waiting = setTimeout(function () { waiting = null; asked = Date.now(); firesidePollsRefresh(); }, Math.max(0, asked + AT_MOST_EVERY - Date.now()));
    }
  }

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
}());

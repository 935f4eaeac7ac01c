// Listens to a floor: by a stream that is resumed where it was cut, or, where streams do not get through, by asking again and again.
var firesideLive = (function () {
  "use strict";

  var HELLO_WITHIN = 5000;
  var SILENCE = 40000;
  var POLL = 3000;
  var STREAM_AGAIN = 60000;

  // listener.change(news) for what changed, listener.anew() where all is to be asked for, listener.line(isThere) for the line itself.
  function listen(options, listener) {
    var last = options.last;
    var source = null;
    var watch = null;
    var polls = null;
    var isHeard = false;
    var heard = 0; // an answer that was overtaken by what the stream told is old

    function hear(event) {
      if (event && event.lastEventId) {
        last = event.lastEventId;
        heard++;
      }
      clearTimeout(watch);
      watch = setTimeout(cut, SILENCE);
    }

    function stream() {
      source = new EventSource(options.stream + "?after=" + encodeURIComponent(last));
      watch = setTimeout(cut, HELLO_WITHIN);
      source.addEventListener("hello", function (event) { isHeard = true; hear(event); stopPolling(); listener.line(true); });
      source.addEventListener("beat", function () { hear(null); });
      source.addEventListener("change", function (event) { hear(event); listener.change(JSON.parse(event.data)); });
      source.addEventListener("anew", function () { hear(null); anew(); });
      source.onerror = function () {
        listener.line(false);
        if (isHeard) { // the browser tries again and again: from the first time on it has so long
          isHeard = false;
          clearTimeout(watch);
          watch = setTimeout(cut, HELLO_WITHIN);
        }
      };
    }

    function anew() { listener.anew(function (from) { last = from; }); }

    // The stream does not get through: ask for what changed, and try the stream again later.
    function cut() {
      if (source) { source.close(); source = null; }
      startPolling();
      watch = setTimeout(stream, STREAM_AGAIN);
    }

    function startPolling() {
      if (!polls) { polls = setInterval(poll, POLL); poll(); }
    }

    function stopPolling() {
      clearInterval(polls);
      polls = null;
    }

    function poll() {
      var asked = heard;
      fetch(options.resource + "/changes?after=" + encodeURIComponent(last), { cache: "no-store" }).then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.json();
      }).then(function (since) {
        listener.line(true);
        if (asked !== heard) { return; }
        if (since.anew) { anew(); } else { last = since.last; since.changes.forEach(listener.change); }
      }).catch(function () { listener.line(false); });
    }

    // A page that nobody sees leaves its line to the others: a browser opens six to a server at most. Seen again, it is told what it missed.
    function leave() {
      clearTimeout(watch);
      heard++;
      stopPolling();
      if (source) { source.close(); source = null; }
    }
    var isCut = false; // when it was left: then it goes on asking until the stream is heard
    document.addEventListener("visibilitychange", function () {
      if (document.hidden) { isCut = Boolean(polls); }
      leave();
      if (!document.hidden) {
        stream();
        if (isCut) { startPolling(); }
      }
    });
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", function (event) {
      if (event.persisted) {
        leave();
        stream();
      }
    });
    window.addEventListener("online", function () {
      if (document.hidden) { return; }
      poll(); // a stream that outlived the gap has nothing to say of it
      if (!source) { clearTimeout(watch); stream(); }
    });
    if (!document.hidden) { stream(); }
  }

  return { listen: listen };
}());

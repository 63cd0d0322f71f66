// Requests that come to nothing count, too; past the last one nothing of the function runs.
function ask() {
  const request = () => { fetch("http://127.0.0.1:81").catch(() => {}); };
  return request();
}
function onTrack() {
  for (let i = 0; ; i++) {
    try { ask(); console.log(String(i)); } finally { if (i > 3) console.log("after the limit"); }
  }
}

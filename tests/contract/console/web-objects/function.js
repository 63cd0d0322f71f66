async function onTrack(event, settings) {
  console.log(new AbortController(), new Blob(["x"]), new URLSearchParams("a=1"));
  console.log(new File(["x"], "f", { lastModified: 5 }));
}

async function onTrack(event, settings) {
  return [
    new URLSearchParams({ a: 1, b: null }).toString(),
    new URLSearchParams([["a", "1"], ["a", "2"]]).toString(),
    new URLSearchParams("?q=a%20b+c").get("q"),
    Object.fromEntries(new URLSearchParams("x=1&y=2")),
  ];
}

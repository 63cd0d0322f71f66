async function onTrack(event, settings) {
  const url = new URL("https://example.com/p?a=1&b=2");
  url.searchParams.set("a", "x y");
  url.searchParams.delete("b");
  url.searchParams.append("list", "1");
  url.searchParams.append("list", "2");
  return [url.search, url.searchParams.getAll("list")];
}

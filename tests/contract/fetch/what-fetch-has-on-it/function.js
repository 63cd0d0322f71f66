const onTrack = () => [
  fetch.Headers === Headers, fetch.Request === Request, fetch.Response === Response, fetch.default === fetch, fetch.isRedirect(302),
  new fetch.FetchError("m", "t", { code: "C" }) instanceof Error, new fetch.AbortError("m").type, Object.keys(fetch),
];

async function onTrack(event, settings) {
  class Api extends URL {
    get version() {
      return this.pathname.split("/")[1];
    }
  }
  const url = new Api("/v2/users", "https://api.example.com");
  return [url.version, url instanceof URL, url.constructor === Api, new URL(url).constructor === URL, URL.name];
}

class Sender {
  send(events) { return events.map((event) => this.#one(event)); }
  #one(event) { return JSON.parse(event.broken); }
  static make() { return new Sender(); }
}
const onTrack = async (event) => Sender.make().send([event]);

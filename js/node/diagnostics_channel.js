// node:diagnostics_channel

"use strict";

const { nextTick } = require("process");

const channels = new Map();

class Channel {
  #subscribers = [];

  constructor(name) {
    this.name = name;
  }

  get hasSubscribers() {
    return this.#subscribers.length > 0;
  }

  subscribe(subscriber) {
    this.#subscribers.push(subscriber);
  }

  unsubscribe(subscriber) {
    const index = this.#subscribers.indexOf(subscriber);
    if (index !== -1) this.#subscribers.splice(index, 1);
    return index !== -1;
  }

  publish(message) {
    for (const subscriber of [...this.#subscribers]) {
      try {
        subscriber(message, this.name);
      } catch (error) {
        nextTick(() => {
          throw error;
        });
      }
    }
  }
}

function channel(name) {
  let known = channels.get(name);
  if (known === undefined) channels.set(name, known = new Channel(name));
  return known;
}

module.exports = {
  Channel,
  channel,
  hasSubscribers: (name) => channel(name).hasSubscribers,
  subscribe: (name, subscriber) => channel(name).subscribe(subscriber),
  unsubscribe: (name, subscriber) => channel(name).unsubscribe(subscriber),
};

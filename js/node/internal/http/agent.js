// node/internal/http/agent: agents. The host keeps the connections, for all agents the same ones.

"use strict";

const EventEmitter = require("events");
const { unsupported } = require("internal/http/common");

function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  EventEmitter.call(this);
  this.defaultPort = 80;
  this.protocol = "http:";
  this.options = { __proto__: null, ...options };
  if (this.options.noDelay === undefined) this.options.noDelay = true;
  this.options.path = null;
  this.requests = Object.create(null);
  this.sockets = Object.create(null);
  this.freeSockets = Object.create(null);
  this.keepAliveMsecs = this.options.keepAliveMsecs || 1000;
  this.keepAlive = this.options.keepAlive || false;
  this.maxSockets = this.options.maxSockets || Agent.defaultMaxSockets;
  this.maxFreeSockets = this.options.maxFreeSockets || 256;
  this.scheduling = this.options.scheduling || "lifo";
  this.maxTotalSockets = this.options.maxTotalSockets || Infinity;
  this.totalSocketCount = 0;
}
Object.setPrototypeOf(Agent.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Agent, EventEmitter);

Agent.defaultMaxSockets = Infinity;

Agent.prototype.createConnection = function createConnection() {
  throw unsupported("agent.createConnection()", "the host makes the connections");
};

Agent.prototype.addRequest = function addRequest() {
  throw unsupported("agent.addRequest()", "the host makes the connections");
};

Agent.prototype.createSocket = Agent.prototype.createConnection;

Agent.prototype.getName = function getName(options = {}) {
  let name = `${options.host || "localhost"}:${options.port || ""}:${options.localAddress || ""}`;
  if (options.family === 4 || options.family === 6) name += `:${options.family}`;
  if (options.socketPath) name += `:${options.socketPath}`;
  return name;
};

Agent.prototype.keepSocketAlive = () => true;
Agent.prototype.reuseSocket = () => {};
Agent.prototype.removeSocket = () => {};
Agent.prototype.destroy = () => {};

function HttpsAgent(options) {
  if (!(this instanceof HttpsAgent)) return new HttpsAgent(options);
  Agent.call(this, options);
  this.defaultPort = 443;
  this.protocol = "https:";
  this.maxCachedSessions = this.options.maxCachedSessions ?? 100;
}
Object.setPrototypeOf(HttpsAgent.prototype, Agent.prototype);
Object.setPrototypeOf(HttpsAgent, Agent);
Object.defineProperty(HttpsAgent, "name", { value: "Agent" });

// An agent that connects by itself, such as one for a proxy, is not passed over in silence.
function requireHostsConnections(agent) {
  const custom = agent.createConnection !== undefined && agent.createConnection !== Agent.prototype.createConnection;
  const queue = agent.addRequest !== undefined && agent.addRequest !== Agent.prototype.addRequest;
  if (custom || queue || typeof agent.callback === "function") {
    throw unsupported("An agent that makes connections of its own", "the host makes them");
  }
}

module.exports = {
  Agent,
  globalAgent: new Agent({ keepAlive: true, scheduling: "lifo", timeout: 5000 }),
  httpsGlobalAgent: new HttpsAgent({ keepAlive: true, scheduling: "lifo", timeout: 5000 }),
  HttpsAgent,
  requireHostsConnections,
};

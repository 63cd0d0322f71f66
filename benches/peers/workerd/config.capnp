using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "driver", worker = .driver)],
  sockets = [(name = "http", http = (), service = "driver")],
);

const driver :Workerd.Worker = (
  modules = [(name = "driver.js", esModule = embed "driver.js")],
  compatibilityDate = "2026-01-01",
  bindings = [(name = "LOADER", workerLoader = ())],
);

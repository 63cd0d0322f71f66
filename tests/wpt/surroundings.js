// What testharness.js and the tests expect around them, and functions do not have. `files` are those that a test fetches.

function surround(files) {
  globalThis.self = globalThis;
  globalThis.GLOBAL = { isWindow: () => false, isWorker: () => false, isShadowRealm: () => false };
  globalThis.location = { href: "https://web-platform.test/", origin: "https://web-platform.test", search: "" };
  globalThis.fetch = async (path) => {
    if (files[path] === undefined) throw new TypeError(`${path} is not among the files of this test`);
    return new Response(files[path]);
  };
}

// As much as tests of blobs need to read them.
class FileReader extends EventTarget {
  #read(promise) {
    promise.then((result) => {
      this.result = result;
      const event = new Event("load");
      this.onload?.(event);
      this.dispatchEvent(event);
    });
  }

  readAsText(blob) {
    this.#read(blob.text());
  }

  readAsArrayBuffer(blob) {
    this.#read(blob.arrayBuffer());
  }
}

// Called when testharness.js is there, before the test itself.
function outcomes() {
  return new Promise((resolve) => {
    add_completion_callback((tests, harness) => {
      const results = tests.map((test) => [test.name.toWellFormed(), test.status, `${test.message}`.toWellFormed()]);
      // OK, ERROR, TIMEOUT, PRECONDITION_FAILED
      if (harness.status !== 0) results.push(["(harness)", harness.status, `${harness.message}`.toWellFormed()]);
      resolve(results);
    });
  });
}

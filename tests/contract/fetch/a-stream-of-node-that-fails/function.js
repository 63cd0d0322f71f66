async function onTrack(event, { url }) {
  const body = {
    on(name, listener) {
      if (name === "error") setTimeout(() => listener(new Error("no more")), 1);
    },
    pipe() {},
  };
  return fetch(`${url}/echo`, { method: "POST", body }).then(() => "sent", ({ name, message }) => [name, message.includes("no more")]);
}

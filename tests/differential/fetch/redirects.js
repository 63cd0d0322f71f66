(() => {
  const get = (path, init) => fetch(url + path, init);
  const failure = ({ name, type, code, message }) => ({ name, type, code, message });
  const to = (status, init) => get(`/to-echo/${status}`, init).then(async (res) => [res.url, res.redirected, await res.json()]);
  const methods = ["GET", "POST", "PUT", "DELETE"];
  const cases = [301, 302, 303, 307, 308].flatMap((status) => methods.map((method) =>
    `() => fetch(url + "/to-echo/${status}", { method: "${method}", body: ${method === "GET" ? "undefined" : '"x"'} }).then(async (res) => {
      const { headers, ...more } = await res.json();
      return [res.url, res.redirected, more, headers["content-length"]];
    })`));
  return [
    ...cases.map((code) => eval(code)),
    async () => { const res = await get("/to-text"); return [res.url, res.redirected, res.status, await res.text()]; },
    async () => { const res = await get("/relative/a"); return [res.url, await res.text()]; },
    async () => { const res = await get("/chain/1"); return [res.url, res.redirected, await res.text()]; },
    async () => { const res = await get("/chain/1", { follow: 3 }); return res.url; },
    async () => get("/chain/1", { follow: 2 }).catch(failure),
    async () => get("/chain/1", { follow: 0 }).catch(failure),
    async () => (await get("/text", { follow: 0 })).status,
    async () => fetch(new Request(url + "/chain/1", { follow: 1 })).catch(failure),
    async () => get("/loop").catch(failure),
    async () => get("/to-text", { redirect: "error" }).catch(failure),
    async () => (await get("/text", { redirect: "error" })).status,
    async () => { const res = await get("/to-text", { redirect: "manual" }); return [res.status, res.ok, res.headers.get("location"), res.url, res.redirected, res.type ?? "basic"]; },
    async () => (await get("/to-echo/307", { redirect: "manual" })).text(),
    async () => (await get("/relative/a", { redirect: "manual" })).headers.get("location"),
    async () => (await get("/bad-location", { redirect: "manual" })).headers.get("location"),
    async () => (await get("/no-location", { redirect: "manual" })).headers.get("location"),
    async () => { const res = await get("/no-location"); return [res.status, res.redirected, await res.text()]; },
    async () => get("/bad-location").catch(failure),
    async () => get("/to-ftp").catch(failure),
    async () => get("/to-file").catch(failure),
    async () => get("/to-data").then(() => "followed", ({ name }) => name),
    async () => to(307, { method: "POST", body: Buffer.from("kept") }),
    async () => to(307, { method: "POST", body: new URLSearchParams({ a: "b" }) }),
    async () => to(302, { headers: { authorization: "secret", cookie: "a=b", "x-mine": "1" } }),
  ];
})();

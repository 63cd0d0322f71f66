async function onTrack(event, { url }) {
  const mailjet = nodemailjet.nodemailjet.apiConnect("public", "private", { config: { host: url.replace("http://", ""), version: "v3.1" } });
  mailjet.config.host = url.replace("http://", "");
  // The library itself knows https alone.
  const send = (path) => {
    const request = mailjet.post(path, { version: "v3.1" });
    request.buildFullUrl = () => url + "/" + path;
    return request.request({ Messages: [{ From: { Email: "us@example.com" }, Subject: "Hello" }] });
  };
  const sent = await send("send");
  const refused = await send("refused").catch((error) => error);
  const { method, path, headers, body } = sent.body;
  return [sent.response.status, method, path, headers.authorization, headers["content-type"], body, refused.statusCode, refused.response?.data?.ErrorMessage ?? refused.message];
}

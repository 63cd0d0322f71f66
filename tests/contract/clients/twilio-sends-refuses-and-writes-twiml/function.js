async function onTrack(event, { url }) {
  const client = twilio("AC" + "0".repeat(32), "token");
  client.api.baseUrl = url;
  const sent = await client.messages.create({ to: "+15550001111", from: "+15552223333", body: "Hi & bye" });
  const refused = await client.messages("SM1").fetch().catch((error) => error);
  const echo = await client.request({ method: "POST", uri: url + "/echo", data: { To: "+1", Body: "a b" } });
  const { method, path, headers, body } = echo.body;
  const xml = new twilio.twiml.MessagingResponse();
  xml.message("Thanks");
  return [sent.sid, sent.status, sent.dateCreated.toISOString(), refused.constructor.name, refused.status, refused.code, refused.message,
    method, path, headers.authorization, headers["content-type"], body, xml.toString()];
}

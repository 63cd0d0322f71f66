async function onTrack(event, { url }) {
  const { mail, client } = sendgrid;
  mail.setApiKey("SG.key");
  mail.client.setDefaultRequest("baseUrl", url);
  const [sent] = await mail.send({ to: "ada@example.com", from: "us@example.com", subject: "Hello", text: "Hi" });
  client.setApiKey("SG.other");
  client.setDefaultRequest("baseUrl", url);
  const [{ body }] = await client.request({ method: "PUT", url: "/v3/marketing/contacts", body: { contacts: [{ email: "a@b.co" }] } });
  const refused = await client.request({ method: "GET", url: "/refused" }).catch((error) => error);
  const seen = ({ method, path, headers, body }) => [method, path, headers.authorization, headers["content-type"], JSON.parse(body)];
  return [sent.statusCode, seen(sent.body), seen(body), refused.constructor.name, refused.code, refused.response.body.errors[0].message];
}

async function onTrack(event, { url }) {
  const client = new hubspotlib.hubspot.Client({ accessToken: "token", basePath: url, numberOfApiCallRetries: 0 });
  const created = await client.crm.contacts.basicApi.create({ properties: { email: "ada@example.com" }, associations: [] });
  const refused = await client.crm.contacts.basicApi.getById("404").catch((error) => error);
  const { method, path, headers, body } = await (await client.apiRequest({ method: "POST", path: "/events/v3/send", body: { eventName: "e" } })).json();
  return [created.id, created.properties.email, created.createdAt.toISOString(), refused.constructor.name, refused.code, refused.body.message,
    method, path, headers.authorization, headers["content-type"], body];
}

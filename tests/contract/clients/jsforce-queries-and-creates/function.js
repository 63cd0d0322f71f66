async function onTrack(event, { url }) {
  const connection = new jsforce.Connection({ instanceUrl: url, accessToken: "session", version: "58.0" });
  const { records } = await connection.query("SELECT Id FROM Contact");
  const created = await connection.sobject("Contact").create({ LastName: "Lovelace" });
  const refused = await connection.sobject("Nothing").retrieve("1").catch((error) => error);
  const { method, path, headers, body } = await connection.requestPost("/echo", { a: 1 });
  return [records[0].Id, created.id, refused.constructor.name, refused.name, refused.errorCode, refused.message, method, path, headers.authorization, headers["content-type"], body];
}

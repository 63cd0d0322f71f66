async function onTrack(event, { url }) {
  const { mailchimp } = mailchimplib;
  mailchimp.setConfig({ apiKey: "key-us1", server: "us1" });
  mailchimp.lists.apiClient.basePath = url + "/3.0";
  const echo = await mailchimp.lists.addListMember("l 1", { email_address: "ada@example.com", status: "subscribed" });
  const refused = await mailchimp.lists.getList("refused").catch((error) => error);
  const { method, path, headers, body } = echo;
  return [method, path, headers.authorization, headers["content-type"], body, refused.status, refused.response?.body?.title];
}

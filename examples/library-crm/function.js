// Makes users known to HubSpot, to Salesforce, and to the audience of a newsletter at Mailchimp.
async function onIdentify(event, settings) {
  const { email, firstName, lastName, newsletter } = event.traits;
  if (!email) throw new ValidationError("traits.email is required");
  const person = { email, firstName, lastName };
  const contact = await toHubSpot(person, settings);
  const lead = await toSalesforce(person, settings);
  const member = newsletter ? await toMailchimp(person, settings) : undefined;
  return { contact, lead, member };
}

async function toHubSpot({ email, firstName, lastName }, { hubspotToken }) {
  const client = new hubspotlib.hubspot.Client({ accessToken: hubspotToken });
  try {
    const contact = await client.crm.contacts.basicApi.create({ properties: { email, firstname: firstName, lastname: lastName }, associations: [] });
    return contact.id;
  } catch (error) {
    if (error.code === 409) return "known";
    if (error.code === 429 || error.code >= 500) throw new RetryError(error.body.message);
    throw error;
  }
}

async function toSalesforce({ email, firstName, lastName }, { salesforceUrl, salesforceToken }) {
  const connection = new jsforce.Connection({ instanceUrl: salesforceUrl, accessToken: salesforceToken, version: "58.0" });
  const { records } = await connection.query(`SELECT Id FROM Lead WHERE Email = '${email.replace(/[\\']/g, "\\$&")}'`);
  if (records.length > 0) return records[0].Id;
  const { id } = await connection.sobject("Lead").create({ Email: email, FirstName: firstName, LastName: lastName, Company: "unknown" });
  return id;
}

async function toMailchimp({ email, firstName }, { mailchimpKey, mailchimpServer, audience }) {
  const { mailchimp } = mailchimplib;
  mailchimp.setConfig({ apiKey: mailchimpKey, server: mailchimpServer });
  const member = { email_address: email, status: "subscribed", merge_fields: { FNAME: firstName } };
  const { id } = await mailchimp.lists.addListMember(audience, member);
  return id;
}

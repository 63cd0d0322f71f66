// Tells users that their order is on its way: by e-mail through SendGrid, or through Mailjet where that fails, or by text message.
async function onTrack(event, settings) {
  if (event.event !== "Order Shipped") return;
  const { email, phone, order_id: order } = event.properties;
  const text = `Your order ${order} is on its way.`;
  if (phone) return byPhone(phone, text, settings);
  if (!email) throw new ValidationError("neither email nor phone is there");
  try {
    return await bySendGrid(email, text, settings);
  } catch (error) {
    if (error.code === 400) throw new ValidationError(error.response.body.errors[0].message);
    console.warn("SendGrid:", error.message);
    return byMailjet(email, text, settings);
  }
}

async function bySendGrid(to, text, { sender, sendgridKey }) {
  sendgrid.mail.setApiKey(sendgridKey);
  const [response] = await sendgrid.mail.send({ to, from: sender, subject: "Shipped", text });
  return `sendgrid ${response.headers["x-message-id"]}`;
}

async function byMailjet(to, text, { sender, mailjetKey, mailjetSecret }) {
  const api = nodemailjet.nodemailjet.apiConnect(mailjetKey, mailjetSecret);
  const message = { From: { Email: sender }, To: [{ Email: to }], Subject: "Shipped", TextPart: text };
  const { body } = await api.post("send", { version: "v3.1" }).request({ Messages: [message] });
  return `mailjet ${body.Messages[0].To[0].MessageUUID}`;
}

async function byPhone(to, body, { phone, twilioSid, twilioToken }) {
  try {
    const message = await twilio(twilioSid, twilioToken).messages.create({ to, from: phone, body });
    return `twilio ${message.sid}`;
  } catch (error) {
    if (error.status === 429 || error.status >= 500) throw new RetryError(error.message);
    throw error.code === 21211 ? new ValidationError(error.message) : error;
  }
}

const parsePhoneNumber = libphonenumberjslib.libphonenumberjs;
const { SHA256 } = cryptojslib.cryptojs;

// Phone numbers in one form, and hashes of what identifies a person, as advertising platforms want them.
async function onIdentify(event, settings) {
  const { phone, email, country } = event.traits ?? {};
  const traits = { ...event.traits };

  if (phone) {
    const number = parsePhoneNumber(phone, country ?? settings.country);
    if (!number?.isValid()) throw new DropEvent(`no valid phone number: ${phone}`);
    traits.phone = number.number;
    traits.phoneCountry = number.country;
    traits.phoneSha256 = SHA256(number.number).toString();
  }
  if (email) traits.emailSha256 = SHA256(email.trim().toLowerCase()).toString();

  return { ...event, traits };
}

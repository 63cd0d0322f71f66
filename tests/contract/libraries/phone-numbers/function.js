const parse = libphonenumberjslib.libphonenumberjs;

async function onTrack() {
  const number = parse("0171 1234567", "DE");
  return [number.number, number.country, number.formatInternational(), parse.isValidPhoneNumber("12", "DE"), parse("no number") === undefined];
}

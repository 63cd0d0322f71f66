const _ = { mine: true };
var xml2js = 5;
moment = "later";
function winstonlib() {}
aws4 = () => 1;
delete globalThis.jsonwebtoken;

async function onTrack() {
  libphonenumberjslib = libphonenumberjslib.libphonenumberjs;
  return [_.mine, xml2js, moment, typeof winstonlib, aws4(), typeof jsonwebtoken, libphonenumberjslib("+12133734253").country];
}

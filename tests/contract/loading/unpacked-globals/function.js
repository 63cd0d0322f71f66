cryptojslib = cryptojslib.cryptojs;
_ = _.chain;
var libphonenumberjslib = libphonenumberjslib.libphonenumberjs;
function onTrack() {
  return [cryptojslib.SHA256('a').toString().slice(0, 8), _([1, 2]).map((n) => n * 2).value(), typeof libphonenumberjslib.parsePhoneNumber];
}

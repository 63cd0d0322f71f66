// Code that was made at run time has no place in the file, whatever it calls itself; who calls it has.
const code = new Function("while (true) {}\n//# sourceURL=function.js");
function onTrack() {
  code();
}

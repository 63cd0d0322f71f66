//# sourceURL=ext:core/mod.js
//@ sourceURL=ext:core/mod.js
function onTrack() {
  debugger;
  return [typeof inspector, typeof Runtime, typeof DevTools, typeof gc, typeof d8, typeof print, typeof load, typeof read, typeof quit, typeof Realm, typeof ShadowRealm,
    typeof SharedWorker, typeof Worker, typeof importScripts];
}

// Stands in for deno_net's TLS: functions cannot bring client certificates.
(function () {
return {
  loadTlsKeyPair() {
    return null;
  },
};
})();

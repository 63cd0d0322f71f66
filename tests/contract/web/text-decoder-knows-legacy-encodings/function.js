async function onTrack(event, settings) {
  return [
    new TextDecoder("iso-8859-15").decode(Uint8Array.of(0xa4)),
    new TextDecoder("shift_jis").decode(Uint8Array.of(0x83, 0x65)),
    new TextDecoder("utf-16le").decode(Uint8Array.of(0x41, 0)),
  ];
}

async function onTrack(event) {
  const der = (tag, ...parts) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return Buffer.concat([Buffer.from([tag, body.length]), body]);
  };
  const oid = (hex) => der(6, Buffer.from(hex, "hex"));
  const kdf = der(48, oid("2a864886f70d01050c"), der(48, der(4, Buffer.alloc(8)), der(2, [0x7f, 255, 255, 255])));
  const cipher = der(48, oid("60864801650304012a"), der(4, Buffer.alloc(16)));
  const key = der(48, der(48, oid("2a864886f70d01050d"), der(48, kdf, cipher)), der(4, Buffer.alloc(16)));
  try {
    crypto.createPrivateKey({ key, format: "der", type: "pkcs8", passphrase: "x" });
  } catch (error) {
    return [error.code, error.message.length < 200];
  }
}

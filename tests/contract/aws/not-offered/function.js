// What aws-sdk v2 has and functions do not is asked for, and says so.

const paths = ["Route53", "XRay", "ACM", "BedrockRuntime"];

async function onTrack() {
  return paths.map((path) => {
    const Class = path.split(".").reduce((outer, name) => outer[name], AWS);
    try {
      return new Class({});
    } catch (error) {
      return [error.code, error.message, error.stack.includes("ext:tidegate_sdk")];
    }
  });
}

//! Objects that are larger than what a function may hold, against the local AWS.

use serde_json::{Value, json};
use tidegate_runtime::{Function, Instance, Limits, Settings};

use crate::local::{ROLE, World};
use crate::{invoke, result};

const MIB: usize = 1024 * 1024;

/// Uploads an object of `size` bytes that is made as it goes, copies it from stream to stream, and reads the copy, all with
/// so many bytes of buffers, and so many parts at a time.
async fn round(size: usize, buffers: usize, parts: usize) -> Value {
    let world = World::start("").await;
    let limits = Limits {
        wall: Limits::MAX_WALL,
        buffer_bytes: buffers,
        ..Limits::default()
    };
    let code = format!(
        "{ROLE}
        const PIECE = 256 * 1024;
        async function* pieces(size) {{
          for (let at = 0; at < size; at += PIECE) {{
            const piece = Buffer.alloc(PIECE, 'tidegate');
            piece.writeUInt32LE(at / PIECE);
            yield piece;
          }}
        }}
        async function onTrack({{ size, queueSize }}) {{
          const s3 = await client();
          const [from, to] = ['from', 'to'].map((Key) => ({{ Bucket: 'near-bucket', Key }}));
          await s3.upload({{ ...from, Body: pieces(size) }}, {{ queueSize }}).promise();
          await s3.upload({{ ...to, Body: s3.getObject(from).createReadStream() }}, {{ queueSize }}).promise();
          let [length, at, wrong] = [0, 0, 0];
          let rest = Buffer.alloc(0);
          for await (const piece of s3.getObject(to).createReadStream()) {{
            length += piece.length;
            rest = Buffer.concat([rest, piece]);
            for (; rest.length >= PIECE; at++) {{
              if (rest.readUInt32LE() !== at || rest.toString('latin1', PIECE - 8, PIECE) !== 'tidegate') wrong++;
              rest = rest.subarray(PIECE);
            }}
          }}
          const {{ ETag, ContentLength }} = await s3.headObject(to).promise();
          return [length, at, wrong, ContentLength, ETag.split('-')[1]];
        }}"
    );
    let function = Function::new("function.js", code);
    let instance = Instance::start(&world.host, function, Settings::default(), limits)
        .await
        .expect("it loads");
    result(&invoke(&instance, json!({ "size": size, "queueSize": parts })).await)
}

fn expected(size: usize) -> Value {
    let parts = size.div_ceil(5 * MIB);
    json!([size, size / (256 * 1024), 0, size, format!("{parts}\"")])
}

#[tokio::test(flavor = "multi_thread")]
async fn an_object_larger_than_the_buffer_limit_goes_through_streams() {
    assert_eq!(round(40 * MIB, 32 * MIB, 2).await, expected(40 * MIB));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes a release build: cargo test --release --workspace --test aws -- --ignored a_gibibyte"]
async fn a_gibibyte_goes_through_the_buffers_of_a_default_function() {
    let limit = Limits::default().buffer_bytes;
    assert_eq!(round(1024 * MIB, limit, 4).await, expected(1024 * MIB));
}

//! A server that answers every request as S3 answers `PutObject`, with as little work as it can.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\n\
    x-amz-id-2: eftixk72aD6Ap51TnqcoF8eFidJG9Z/2mkiDFu8yU9AS1ed4OpIszj7UDNEHGran\r\n\
    x-amz-request-id: 318BC8BC148832E5\r\n\
    Date: Wed, 28 Oct 2026 22:32:00 GMT\r\n\
    ETag: \"1b2cf535f27731c974343645a3985328\"\r\n\
    Content-Length: 0\r\n\
    Server: AmazonS3\r\n\r\n";
const CONTINUE: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";

/// Listens on loopback, says where, and never returns.
pub async fn serve(tell: impl FnOnce(SocketAddr)) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    tell(listener.local_addr().expect("an address"));
    loop {
        let (stream, _) = listener.accept().await.expect("a connection");
        tokio::spawn(connection(stream));
    }
}

/// Ends with the connection, whatever ends it.
async fn connection(mut stream: TcpStream) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut buffer = vec![0; 16 * 1024];
    let mut filled = 0;
    loop {
        // A head, then its body.
        let (head, length) = loop {
            if let Some(end) = find(&buffer[..filled], b"\r\n\r\n") {
                let head = &buffer[..end];
                let length = content_length(head)?;
                if find(head, b"100-continue").is_some() {
                    stream.write_all(CONTINUE).await.ok()?;
                }
                break (end + 4, length);
            }
            filled += read(&mut stream, &mut buffer[filled..]).await?;
        };
        let total = head + length;
        while filled < total {
            filled += read(&mut stream, &mut buffer[filled..]).await?;
        }
        stream.write_all(ANSWER).await.ok()?;
        buffer.copy_within(total..filled, 0);
        filled -= total;
    }
}

async fn read(stream: &mut TcpStream, into: &mut [u8]) -> Option<usize> {
    match stream.read(into).await {
        Ok(0) | Err(_) => None,
        Ok(count) => Some(count),
    }
}

fn content_length(head: &[u8]) -> Option<usize> {
    let name = b"content-length:";
    let at = head
        .windows(name.len())
        .position(|window| window.eq_ignore_ascii_case(name))?;
    let value = &head[at + name.len()..];
    let end = find(value, b"\r\n").unwrap_or(value.len());
    std::str::from_utf8(&value[..end]).ok()?.trim().parse().ok()
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

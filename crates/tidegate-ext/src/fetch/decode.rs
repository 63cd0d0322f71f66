//! The content codings of answers.

use std::io;

use async_compression::tokio::bufread::{BrotliDecoder, DeflateDecoder, GzipDecoder, ZlibDecoder};
use bytes::Bytes;
use futures::stream::{self, LocalBoxStream};
use futures::{Stream, StreamExt};
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, Method};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead};
use tokio_util::io::{ReaderStream, StreamReader};

/// How much is decoded at a time, so that what an answer grows to is found out piece by piece.
const PIECE: usize = 64 * 1024;

pub(super) type ByteStream = LocalBoxStream<'static, io::Result<Bytes>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    Gzip,
    /// In a zlib wrapper, as the standard says, or raw, as some servers send it.
    Deflate,
    Brotli,
}

impl Coding {
    /// What the body of an answer is to be decoded from. Several codings, or unknown ones, are left to the function.
    pub(super) fn of_answer(method: &Method, headers: &HeaderMap) -> Option<Self> {
        if method == Method::HEAD {
            return None;
        }
        match headers
            .get(CONTENT_ENCODING)?
            .as_bytes()
            .trim_ascii()
            .to_ascii_lowercase()
            .as_slice()
        {
            b"gzip" | b"x-gzip" => Some(Self::Gzip),
            b"deflate" | b"x-deflate" => Some(Self::Deflate),
            b"br" => Some(Self::Brotli),
            _ => None,
        }
    }

    /// An empty body is empty in every coding.
    pub(super) fn decode(
        self,
        body: impl Stream<Item = io::Result<Bytes>> + 'static,
    ) -> ByteStream {
        let reader = StreamReader::new(body.boxed_local());
        stream::once(self.begin(reader)).flatten().boxed_local()
    }

    async fn begin(self, mut reader: impl AsyncBufRead + Unpin + 'static) -> ByteStream {
        let first = match reader.fill_buf().await {
            Ok([]) => return stream::empty().boxed_local(),
            Ok([first, ..]) => *first,
            Err(error) => return stream::iter([Err(error)]).boxed_local(),
        };
        // The low half of zlib's first byte is its compression method, 8 (RFC 1950, section 2.2).
        let in_zlib = first & 0x0f == 8;
        match self {
            Self::Gzip => {
                let mut decoder = GzipDecoder::new(reader);
                decoder.multiple_members(true);
                // Cut short it is taken for whole, as node-fetch and curl do: some servers leave the trailer out.
                let pieces = pieces(decoder);
                pieces
                    .take_while(|piece| std::future::ready(!is_cut_short(piece)))
                    .boxed_local()
            }
            Self::Deflate if in_zlib => pieces(ZlibDecoder::new(reader)),
            Self::Deflate => pieces(DeflateDecoder::new(reader)),
            Self::Brotli => pieces(BrotliDecoder::new(reader)),
        }
    }
}

fn is_cut_short(piece: &io::Result<Bytes>) -> bool {
    matches!(piece, Err(error) if error.kind() == io::ErrorKind::UnexpectedEof)
}

fn pieces(reader: impl AsyncRead + 'static) -> ByteStream {
    ReaderStream::with_capacity(reader, PIECE).boxed_local()
}

#[cfg(test)]
mod tests {
    use async_compression::tokio::bufread::{
        BrotliEncoder, DeflateEncoder, GzipEncoder, ZlibEncoder,
    };
    use futures::TryStreamExt;
    use tokio::io::AsyncReadExt;

    use super::*;

    const TEXT: &[u8] = b"the same text, the same text, the same text";

    async fn encoded(mut encoder: impl AsyncRead + Unpin) -> Vec<u8> {
        let mut bytes = Vec::new();
        encoder.read_to_end(&mut bytes).await.expect("encodes");
        bytes
    }

    async fn decoded(coding: Coding, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let pieces: Vec<_> = bytes
            .chunks(3)
            .map(|piece| Ok(Bytes::copy_from_slice(piece)))
            .collect();
        let decoded: Vec<Bytes> = coding.decode(stream::iter(pieces)).try_collect().await?;
        Ok(decoded.concat())
    }

    #[tokio::test]
    async fn each_coding_is_decoded() {
        for (coding, bytes) in [
            (Coding::Gzip, encoded(GzipEncoder::new(TEXT)).await),
            (Coding::Deflate, encoded(ZlibEncoder::new(TEXT)).await),
            (Coding::Deflate, encoded(DeflateEncoder::new(TEXT)).await),
            (Coding::Brotli, encoded(BrotliEncoder::new(TEXT)).await),
        ] {
            assert_eq!(
                decoded(coding, &bytes).await.expect("decodes"),
                TEXT,
                "{coding:?}"
            );
            let cut_short = decoded(coding, &bytes[..bytes.len() / 2]).await;
            assert_eq!(cut_short.is_ok(), coding == Coding::Gzip, "{coding:?}");
            assert!(decoded(coding, b"").await.expect("decodes").is_empty());
        }
        assert!(decoded(Coding::Gzip, TEXT).await.is_err());
    }

    #[tokio::test]
    async fn what_decodes_to_far_more_than_it_is_comes_in_pieces() {
        let zeros = encoded(GzipEncoder::new(&*vec![0; 64 << 20])).await;
        let mut body = Coding::Gzip.decode(stream::iter([Ok(Bytes::from(zeros))]));
        for _ in 0..10 {
            let piece = body.next().await.expect("more").expect("decodes");
            assert!(piece.len() <= PIECE);
        }
    }

    #[test]
    fn only_single_known_codings_are_decoded() {
        let coding = |method: Method, value: &'static str| {
            let headers =
                HeaderMap::from_iter([(CONTENT_ENCODING, http::HeaderValue::from_static(value))]);
            Coding::of_answer(&method, &headers)
        };
        assert_eq!(coding(Method::GET, "GZip"), Some(Coding::Gzip));
        assert_eq!(coding(Method::POST, "br"), Some(Coding::Brotli));
        assert_eq!(coding(Method::HEAD, "gzip"), None);
        assert_eq!(coding(Method::GET, "gzip, br"), None);
        assert_eq!(coding(Method::GET, "identity"), None);
    }
}

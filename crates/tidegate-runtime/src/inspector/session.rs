//! One debugger's session: messages between its WebSocket and the isolate.

use std::convert::Infallible;
use std::future::ready;
use std::sync::Arc;

use deno_core::{
    InspectorMsg, InspectorMsgKind, InspectorSessionChannels, InspectorSessionKind,
    InspectorSessionProxy,
};
use fastwebsockets::{FragmentCollectorRead, Frame, OpCode, WebSocket, WebSocketWrite};
use futures::StreamExt;
use futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use tokio::io::{ReadHalf, WriteHalf};
use tokio::sync::mpsc;

use super::messages::{Filter, FromIsolate, OWN_ID, from_client};
use super::target::{Attendance, Link, Target};

type Socket = TokioIo<Upgraded>;

/// 1001, "going away" (RFC 6455, section 7.4.1): the isolate has ended.
const GOING_AWAY: u16 = 1001;

/// Serves a debugger until it leaves, or until the isolate is gone.
pub async fn run(socket: WebSocket<Socket>, target: Arc<Target>) {
    let (_attendance, console): (Attendance, _) = target.join();
    let (reader, writer) = socket.split(tokio::io::split);
    let reader = FragmentCollectorRead::new(reader);
    let Some(link) = target.link().await else {
        return;
    };
    let (to_isolate, asked) = unbounded();
    let (answers, from_isolate) = unbounded();
    let proxy = InspectorSessionProxy {
        channels: InspectorSessionChannels::Regular {
            tx: answers,
            rx: asked,
        },
        // An invocation that has ended does not wait for its debugger.
        kind: InspectorSessionKind::NonBlocking {
            wait_for_disconnect: false,
        },
    };
    if link.sessions.unbounded_send(proxy).is_err() {
        return;
    }
    let (obliged, replies) = mpsc::unbounded_channel();
    let hold = Hold::new(link);
    tokio::select! {
        () = read(reader, to_isolate, obliged) => {}
        () = write(writer, from_isolate, console, replies, hold) => {}
    }
}

/// A frame that the protocol of WebSockets itself asks for: a pong, or the answer to a close.
type Reply = (OpCode, Vec<u8>);

async fn read(
    mut reader: FragmentCollectorRead<ReadHalf<Socket>>,
    to_isolate: UnboundedSender<String>,
    obliged: mpsc::UnboundedSender<Reply>,
) {
    loop {
        let mut reply = |frame: Frame<'_>| {
            // Nobody writes any more: then the session is over.
            let _ = obliged.send((frame.opcode, frame.payload.to_vec()));
            ready(Ok::<(), Infallible>(()))
        };
        let Ok(frame) = reader.read_frame(&mut reply).await else {
            return;
        };
        match frame.opcode {
            OpCode::Text => {
                let Ok(text) = String::from_utf8(frame.payload.to_vec()) else {
                    return;
                };
                for message in from_client(text) {
                    if to_isolate.unbounded_send(message).is_err() {
                        return;
                    }
                }
            }
            OpCode::Close => return,
            _ => {}
        }
    }
}

async fn write(
    mut writer: WebSocketWrite<WriteHalf<Socket>>,
    mut from_isolate: UnboundedReceiver<InspectorMsg>,
    mut console: mpsc::UnboundedReceiver<String>,
    mut replies: mpsc::UnboundedReceiver<Reply>,
    mut hold: Hold,
) {
    loop {
        let frame = tokio::select! {
            message = from_isolate.next() => match message {
                Some(message) => match hold.look_at(message) {
                    Some(text) => Frame::text(text.into_bytes().into()),
                    None => continue,
                },
                None => {
                    let _ = writer.write_frame(Frame::close(GOING_AWAY, b"the function has ended")).await;
                    return;
                }
            },
            Some(text) = console.recv() => Frame::text(text.into_bytes().into()),
            Some((opcode, payload)) = replies.recv() => Frame::new(true, opcode, None, payload.into()),
        };
        if writer.write_frame(frame).await.is_err() {
            return;
        }
    }
}

/// A session's hold on the time of its isolate; it ends with the session at the latest.
struct Hold {
    link: Link,
    filter: Filter,
    paused: bool,
}

impl Hold {
    fn new(link: Link) -> Self {
        Self {
            link,
            filter: Filter::default(),
            paused: false,
        }
    }

    /// What the client is to see of `message`, if anything.
    fn look_at(&mut self, message: InspectorMsg) -> Option<String> {
        match message.kind {
            InspectorMsgKind::Message(OWN_ID) => return None,
            InspectorMsgKind::Message(_) => return Some(message.content),
            InspectorMsgKind::Notification => {}
        }
        match self.filter.pass(message.content) {
            FromIsolate::Message(text) => Some(text),
            FromIsolate::Hidden => None,
            FromIsolate::Paused(text) => {
                if !self.paused {
                    self.paused = true;
                    self.link.pauses.begin();
                }
                Some(text)
            }
            FromIsolate::Resumed(text) => {
                self.resume();
                Some(text)
            }
        }
    }

    fn resume(&mut self) {
        if self.paused {
            self.paused = false;
            self.link.pauses.end();
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.resume();
    }
}

//! What is changed in the protocol's messages on their way, so that debuggers show the function's code and nothing else.

use std::collections::HashSet;

use serde_json::{Value, json};
use tidegate_core::{LogLevel, LogLine};

/// The number of requests of our own; clients count upwards from 0 or 1.
pub const OWN_ID: i32 = i32::MAX;
/// How the names of Tidegate's own scripts begin.
const INTERNAL: &str = "ext:";
/// The same, as a pattern of scripts that steps and pauses pass over.
const INTERNAL_PATTERN: &str = "^ext:";
/// The beginning of a notification holds its name.
const NAME_BYTES: usize = 64;
/// V8 numbers contexts from 1, and an isolate has one.
const CONTEXT_ID: u32 = 1;

/// A notification of the isolate as the client is to see it.
#[derive(Debug, PartialEq, Eq)]
pub enum FromIsolate {
    /// As it is.
    Message(String),
    /// Execution stands still.
    Paused(String),
    Resumed(String),
    /// Of an internal script, which is not shown.
    Hidden,
}

/// What a session has been told of scripts so far.
#[derive(Debug, Default)]
pub struct Filter {
    /// The numbers of internal scripts: V8 gives frames no URL.
    internal: HashSet<String>,
}

impl Filter {
    /// Looks at a notification of the isolate.
    pub fn pass(&mut self, text: String) -> FromIsolate {
        let named = |name: &str| {
            let end = text.floor_char_boundary(NAME_BYTES);
            text[..end].contains(name)
        };
        if named("\"Debugger.resumed\"") {
            return FromIsolate::Resumed(text);
        }
        if named("\"Debugger.scriptParsed\"") || named("\"Debugger.scriptFailedToParse\"") {
            return if self.is_of_internal_script(&text) {
                FromIsolate::Hidden
            } else {
                FromIsolate::Message(text)
            };
        }
        if named("\"Debugger.paused\"") {
            return FromIsolate::Paused(self.with_own_frames(text));
        }
        FromIsolate::Message(text)
    }

    fn is_of_internal_script(&mut self, text: &str) -> bool {
        let Some(message) = parse(text) else {
            return false;
        };
        let script = &message["params"];
        let internal = script["url"]
            .as_str()
            .is_some_and(|url| url.starts_with(INTERNAL));
        if internal && let Some(id) = script["scriptId"].as_str() {
            self.internal.insert(id.to_owned());
        }
        internal
    }

    /// A pause without the frames of internal scripts.
    fn with_own_frames(&self, text: String) -> String {
        let Some(mut message) = parse(&text) else {
            return text;
        };
        let is_own = |script: &Value| script.as_str().is_none_or(|id| !self.internal.contains(id));
        let params = &mut message["params"];
        // A pause has a place: without any other frame, those that are there stay.
        if let Some(frames) = params["callFrames"].as_array_mut()
            && frames
                .iter()
                .any(|frame| is_own(&frame["location"]["scriptId"]))
        {
            frames.retain(|frame| is_own(&frame["location"]["scriptId"]));
        }
        let mut stack = params.get_mut("asyncStackTrace");
        while let Some(parent) = stack {
            if let Some(frames) = parent["callFrames"].as_array_mut() {
                frames.retain(|frame| is_own(&frame["scriptId"]));
            }
            stack = parent.get_mut("parent");
        }
        message.to_string()
    }
}

/// What the isolate is to be asked where the client asks `text`: the same, most of the time.
pub fn from_client(text: String) -> Vec<String> {
    if text.contains("Debugger.enable") {
        // Once it is enabled, internal scripts are to be passed over, whatever the client knows.
        let own = json!({
            "id": OWN_ID,
            "method": "Debugger.setBlackboxPatterns",
            "params": { "patterns": [INTERNAL_PATTERN] },
        });
        return vec![text, own.to_string()];
    }
    if text.contains("Debugger.setBlackboxPatterns")
        && let Some(mut message) = parse(&text)
        && message["method"] == "Debugger.setBlackboxPatterns"
        && let Some(patterns) = message["params"]["patterns"].as_array_mut()
    {
        patterns.push(INTERNAL_PATTERN.into());
        return vec![message.to_string()];
    }
    vec![text]
}

/// A line of log as the console of a debugger takes it.
pub fn console(line: &LogLine) -> String {
    let kind = match line.level {
        LogLevel::Debug => "debug",
        LogLevel::Info => "log",
        LogLevel::Warn => "warning",
        LogLevel::Error => "error",
    };
    let since_epoch = line
        .time
        .duration_since(std::time::SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    json!({
        "method": "Runtime.consoleAPICalled",
        "params": {
            "type": kind,
            "args": [{ "type": "string", "value": line.message }],
            "executionContextId": CONTEXT_ID,
            "timestamp": since_epoch.as_secs_f64() * 1000.0,
        },
    })
    .to_string()
}

fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    fn parsed(id: &str, url: &str) -> String {
        json!({"method": "Debugger.scriptParsed", "params": {"scriptId": id, "url": url}})
            .to_string()
    }

    #[test]
    fn internal_scripts_are_not_told_of() {
        let mut filter = Filter::default();
        let internal = parsed("1", "ext:core/a.js");
        assert_eq!(filter.pass(internal), FromIsolate::Hidden);
        let own = parsed("2", "file:///f/function.js");
        assert_eq!(filter.pass(own.clone()), FromIsolate::Message(own));
    }

    #[test]
    fn a_pause_shows_the_functions_frames_alone() {
        let mut filter = Filter::default();
        filter.pass(parsed("1", "ext:core/a.js"));
        let frame = |id: &str| json!({"url": "", "location": {"scriptId": id}});
        let earlier = |id: &str| json!({"url": "", "scriptId": id});
        let paused = json!({"method": "Debugger.paused", "params": {
            "callFrames": [frame("2"), frame("1"), frame("3")],
            "asyncStackTrace": {"callFrames": [earlier("1")], "parent": {"callFrames": [earlier("1"), earlier("2")]}},
        }});
        let FromIsolate::Paused(message) = filter.pass(paused.to_string()) else {
            panic!("it is a pause");
        };
        let params = &parse(&message).expect("JSON")["params"];
        assert_eq!(params["callFrames"], json!([frame("2"), frame("3")]));
        assert_eq!(
            params["asyncStackTrace"],
            json!({"callFrames": [], "parent": {"callFrames": [earlier("2")]}})
        );
    }

    #[test]
    fn a_pause_in_an_internal_script_alone_keeps_its_place() {
        let mut filter = Filter::default();
        filter.pass(parsed("1", "ext:core/a.js"));
        let paused = json!({"method": "Debugger.paused", "params": {
            "callFrames": [{"location": {"scriptId": "1"}}],
        }})
        .to_string();
        assert_eq!(filter.pass(paused.clone()), FromIsolate::Paused(paused));
    }

    #[test]
    fn what_only_mentions_a_notification_is_none() {
        let mention = json!({"method": "Runtime.consoleAPICalled", "params": {
            "type": "log", "args": [{"value": "x".repeat(100)}, {"value": "\"Debugger.paused\""}],
        }})
        .to_string();
        assert_eq!(
            Filter::default().pass(mention.clone()),
            FromIsolate::Message(mention)
        );
    }

    #[test]
    fn clients_cannot_show_internal_scripts_by_accident() {
        let set = json!({"id": 7, "method": "Debugger.setBlackboxPatterns", "params": {"patterns": ["a"]}});
        let asked = from_client(set.to_string());
        let asked = parse(&asked[0]).expect("JSON");
        assert_eq!(
            (&asked["id"], &asked["params"]["patterns"]),
            (&json!(7), &json!(["a", "^ext:"]))
        );
        let enable = json!({"id": 1, "method": "Debugger.enable"}).to_string();
        let asked = from_client(enable.clone());
        assert_eq!((asked.len(), &asked[0]), (2, &enable));
    }

    #[test]
    fn a_line_of_log_is_a_call_of_the_console() {
        let line = LogLine {
            level: LogLevel::Warn,
            message: "a\nb".into(),
            time: SystemTime::UNIX_EPOCH + Duration::from_millis(1500),
        };
        let message = parse(&console(&line)).expect("JSON");
        assert_eq!(message["params"]["type"], "warning");
        assert_eq!(message["params"]["args"][0]["value"], "a\nb");
        assert_eq!(message["params"]["timestamp"], json!(1500.0));
    }
}

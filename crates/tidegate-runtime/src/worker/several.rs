//! Several invocations at a time on an instance's thread.

use std::future::poll_fn;
use std::ops::ControlFlow;
use std::task::{Context, Poll};

use tidegate_core::Outcome;

use super::{Waiting, Worker};
use crate::isolate::Ticket;
use crate::local::LocalInstance;
use crate::reply::{Command, Reply};

/// What comes next.
enum Next {
    Ended(Vec<(Ticket, Outcome)>),
    Command(Command),
}

impl Worker {
    /// Up to `most` invocations at a time. A batch that is run event by event runs alone.
    pub(super) async fn serve_several(&self, instance: &mut LocalInstance, most: usize) {
        let mut last_ticket = 0;
        let mut alone: Option<Command> = None;
        loop {
            let next = if instance.under_way() > 0 {
                let takes_more = alone.is_none() && instance.takes_more(most);
                poll_fn(|cx| self.poll_next(cx, instance, takes_more)).await
            } else if let Some(command) = alone.take() {
                if self.run(instance, command).await.is_break() {
                    return;
                }
                continue;
            } else {
                match self.next_command_for(instance).await {
                    Some(command) => Next::Command(command),
                    None => return,
                }
            };
            let goes_on = match next {
                Next::Ended(outcomes) => self.answer(outcomes),
                Next::Command(command) if instance.is_split(&command.event) => {
                    alone = Some(command);
                    ControlFlow::Continue(())
                }
                Next::Command(command) => {
                    last_ticket += 1;
                    self.begin(instance, last_ticket, command).await
                }
            };
            if goes_on.is_break() {
                return;
            }
        }
    }

    fn poll_next(
        &self,
        cx: &mut Context<'_>,
        instance: &mut LocalInstance,
        takes_more: bool,
    ) -> Poll<Next> {
        // First, so that a queue that is never empty does not keep those from going on that are under way.
        if let Poll::Ready(ended) = instance.poll_ended(cx) {
            return Poll::Ready(Next::Ended(ended));
        }
        if takes_more
            && let Ok(mut inbox) = self.work.inbox.try_lock()
            && let Poll::Ready(Some(command)) = inbox.poll_recv(cx)
        {
            return Poll::Ready(Next::Command(command));
        }
        Poll::Pending
    }

    /// Breaks where the thread was given up, and another one has taken over.
    async fn begin(
        &self,
        instance: &mut LocalInstance,
        ticket: Ticket,
        command: Command,
    ) -> ControlFlow<()> {
        let Command {
            event,
            observer,
            reply,
        } = command;
        if reply.is_closed() {
            return ControlFlow::Continue(());
        }
        // Before the handler is called, which may not come back.
        self.add_waiting(ticket, reply);
        match instance.begin_one_of_several(ticket, event, observer).await {
            Ok(()) if self.is_awaited() => ControlFlow::Continue(()),
            Ok(()) => ControlFlow::Break(()),
            Err(outcome) => self.answer(vec![(ticket, outcome)]),
        }
    }

    fn answer(&self, outcomes: Vec<(Ticket, Outcome)>) -> ControlFlow<()> {
        for (ticket, outcome) in outcomes {
            let Some(reply) = self.take_reply(ticket) else {
                return ControlFlow::Break(());
            };
            reply.send(outcome);
        }
        ControlFlow::Continue(())
    }

    fn add_waiting(&self, ticket: Ticket, reply: Reply) {
        let mut waiting = self.lock_waiting();
        match &mut *waiting {
            Some(Waiting::Several(replies)) => replies.push((ticket, reply)),
            waiting => *waiting = Some(Waiting::Several(vec![(ticket, reply)])),
        }
    }

    /// `None`: the thread was given up, and whoever waited has been answered.
    fn take_reply(&self, ticket: Ticket) -> Option<Reply> {
        let mut waiting = self.lock_waiting();
        let Some(Waiting::Several(replies)) = &mut *waiting else {
            return None;
        };
        let at = replies.iter().position(|(other, _)| *other == ticket)?;
        Some(replies.swap_remove(at).1)
    }
}

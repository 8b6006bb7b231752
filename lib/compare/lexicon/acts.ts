/**
 * What readouts say that principals did: classes of speech acts and other acts with the verbs that report them. Rules as for
 * concepts (concepts.ts). Each line is: id: form; form; …
 */
export const ACTS = `
  support: support; back; stand with; stand by; stand alongside; express support; voice support; extend support;
  show solidarity; express solidarity; solidarity; in solidarity with; side with; advocate; champion; endorse;
  uphold; remain committed to supporting; unwavering support; full support; lend support; in favour of; in favor of
  reaffirm: reaffirm; reiterate; restate; repeat; reconfirm; affirm; confirm; renew commitment;
  underline once again; stress again; once again; remain unchanged; renew; recommit; reassert; repeat once more;
  confirm the commitment; reaffirm commitment
  thank: thank; thankful; appreciate; appreciation; express appreciation; gratitude; express gratitude; grateful;
  be grateful; convey thanks; extend thanks; express thanks; indebted; word of thanks
  praise: commend; praise; laud; applaud; hail; salute; pay tribute; tribute; highly appreciate; speak highly;
  compliment; admire; admiration; high assessment; highly value; give credit
  congratulate: congratulate; congratulation; convey congratulations; extend congratulations; felicitate;
  best wishes; greet; greeting; wish success; wish well; well wishes; warm wishes; good wishes; send greetings
  condemn: condemn; condemnation; denounce; deplore; decry; strongly condemn; express outrage; outrage; censure;
  deprecate; castigate; express indignation; indignation; abhor; call unacceptable; unacceptable; inadmissible
  warn: warn; caution; alert; sound the alarm; raise the alarm; threaten; warn against; warn of consequences;
  serious consequences; severe costs; impose costs; red line; caution against; issue a warning; fraught with;
  would lead to consequences
  urge: urge; call on; call upon; call for; press for; demand; insist; press; exhort; push for; appeal for;
  impress upon; must immediately; encourage; prevail upon; implore; advocate for; make clear that must; call to;
  insist on; insist that
  request: request; appeal to; ask for; ask to; seek; solicit; petition; plead; make a request; apply for;
  seek assistance; request assistance; request help; turn to for help
  offer: offer; readiness; stand ready; ready to; willing; willingness; express readiness; express willingness;
  prepared to; be prepared; good offices; offer assistance; volunteer; remain ready; openness to; open to;
  be available; at the disposal
  commit: pledge; promise; commit; vow; undertake to; guarantee; commitment; give assurances; assure; reassure;
  assurance; swear; ensure; dedicate; be committed to; give his word; make a commitment; obligation
  inform: inform; brief; update; notify; report; tell; apprise; advise of; acquaint; relay; convey; pass on;
  provide an update; give an account; share information; provide information; brief on; describe; provide details;
  keep informed
  explain: explain; clarify; elaborate; elucidate; outline; set out; lay out; set forth; spell out;
  provide explanations; expound; give an explanation; detail; present the position; clarification;
  explain the reasons; comment on; expand on; make clear
  deny: deny; refute; dismiss; rebut; reject accusations; reject allegations; reject the claim; denial; repudiate;
  groundless; unfounded; baseless; unsubstantiated; contrary to claims; dispute; no grounds for; disavow;
  has nothing to do with
  accuse: accuse; blame; allege; hold responsible; accusation; lay blame; fault; point the finger; charge that;
  hold accountable; allegation; criticise; criticize; criticism; bear responsibility;
  responsible for the escalation; reproach
  concern: concern; express concern; voice concern; raise concern; worry; worried; alarm; deep concern;
  serious concern; grave concern; apprehension; anxiety; trouble by; disturb; preoccupation; share concern;
  register concern; be alarmed
  condole: condolence; express condolences; offer condolences; convey condolences; extend condolences; sympathy;
  sympathise; sympathize; mourn; grieve; grief; sorrow; commiserate; loss of life; wish a speedy recovery;
  speedy recovery
  regret: regret; express regret; apologise; apologize; apology; lament; disappoint; disappointment;
  express disappointment; unfortunate; remorse; sorry; dismay; say sorry
  agree: agree; reach agreement; reach an agreement; concur; consensus; reach consensus; come to an agreement;
  reach understanding; mutual understanding; common understanding; mutually agree; strike a deal;
  arrangement reached; conclude an agreement; see eye to eye; of one mind; agree to continue; decide jointly; sign;
  finalise; finalize
  discuss: discuss; exchange views; exchange opinions; review; talk about; address; consider; touch on; touch upon;
  raise; take up; deliberate; debate; cover; go over; focus on; examine; exchange assessments; compare notes;
  in depth discussion; thorough discussion; dwell on; conversation focused on; topic; broach; talk through
  assess: assess; evaluate; characterise; characterize; give an assessment; regard as; view as; deem; analyse;
  analyze; take stock; gauge; appraise; believe; consider it to be; see as; judge
  emphasise: emphasise; emphasize; underscore; underline; stress; highlight; point out; accentuate; place emphasis;
  emphasis; draw attention; draw attention to; attach importance; attach great importance; make it clear;
  drive home; single out; focus attention; call attention to; spotlight
  welcome: welcome; look favourably; look favorably; express satisfaction; satisfaction; satisfied; pleased;
  pleasure; delight; glad; positive assessment; note with satisfaction; happy; warmly receive;
  greet with satisfaction
  invite: invite; invitation; extend an invitation; ask to visit; invite to visit; confirm the invitation;
  accept an invitation; hand an invitation; host a visit; welcome to visit; reiterate an invitation;
  open invitation
  accept: accept; approve; consent; assent; adopt; embrace; acquiesce; take on board; accede; give consent;
  approval; green light; respond positively; positive response; ratify; go along with; comply
  propose: propose; suggest; put forward; proposal; recommend; suggestion; table; initiative; come up with; float;
  advance an idea; recommendation; put on the table; make a proposal; present a plan; submit a proposal; counsel
  ask: ask; inquire; enquire; ask about; question; query; express interest; interest in; pose a question;
  seek clarification; ask whether; wonder; probe; inquire about
  oppose: oppose; opposition to; object; objection; objectionable; stand against; resist; counter; disagree;
  take issue; be against; protest; lodge a protest; lodge representations; contest; express disagreement;
  disapprove; not recognise; not recognize
  refuse: refuse; reject; decline; turn down; refusal; rejection; rule out; spurn; rebuff; unwilling; not accept;
  not agree; will not accept; categorically reject; veto; say no; abstain from
  announce: announce; decide; declare; proclaim; unveil; reveal; announcement; decision; make a decision;
  take a decision; resolve to; disclose; issue a statement; publish; introduce; determine; order; instruct;
  approve the decision; sign a decree
  state: say; state; mention; remark; comment; speak of; according to; tell reporters; express the view;
  express the opinion; opine; argue; assert; contend; add that; stipulate; claim
  note: note; observe; take note; bear in mind; mark; notice; take into account; it was noted; note that; register;
  refer to; reference; make note of; cite; indicate; take cognizance
  recall: recall; remind; remember; commemorate; recollect; look back; reminder; call to mind; mark the anniversary;
  hark back; bring to mind; recount; in memory of
  hope: hope; expect; look forward; anticipate; expectation; express hope; express the hope; count on; wish;
  optimistic; optimism; confident; express confidence; confidence; aspire; aspiration; desire; trust that; await;
  be hopeful; wish for
  plan: plan; intend; intention; schedule; prepare; preparation; arrange; aim; contemplate; envisage; upcoming;
  set a date; be going to; plan to; outline next steps; next steps; in the coming days; agenda; preparations for;
  purpose
  provide: provide; deliver; supply; send; dispatch; donate; give; transfer; allocate; furnish; grant; disburse;
  deployment; deploy; ship; contribute; delivery; make available; hand over; provision; assist; assistance; fund;
  finance
  meet: meet; speak with; speak to; hold talks; hold a call; hold a telephone conversation; telephone conversation;
  phone call; telephone call; phone conversation; hold a conversation; call with; hold a meeting; talk with;
  talk by phone; have a conversation; converse; consult; video conference; videoconference; receive a call;
  at the initiative of; take place at the initiative of; meeting; summit; visit; conversation
  recognise: recognise; recognize; acknowledge; admit; concede; recognition; acknowledgement; acknowledgment;
  grant recognition; diplomatic recognition; own up; understand that; be aware; aware of; realise; realize;
  appreciate that
  share: share the view; share view; share assessment; share opinion; share the opinion; common view;
  common position; shared view; convergence of views; coincide; coincidence of views; similar views;
  similar approaches; both sides believe; both leaders believe; of the same opinion; unanimous; unanimity;
  identical positions; views coincided; close positions; share the understanding
  cooperate: cooperate; co operate; coordinate; co ordinate; cooperation; coordination; work together; collaborate;
  work closely; joint efforts; combine efforts; join efforts; partner with; close cooperation; close coordination;
  coordinate positions; collaboration; act jointly
  strengthen: strengthen; deepen; enhance; expand; develop; boost; bolster; broaden; reinforce; promote; advance;
  step up; intensify; consolidate; upgrade; build up; foster; elevate; build on; further develop
  continue: continue; keep in touch; stay in touch; remain in touch; maintain contact; remain in contact;
  continue contacts; continue dialogue; further contacts; keep up; maintain; sustain; stay in close contact;
  keep channels open; keep lines of communication open; maintain dialogue; regular contacts; remain engaged; resume;
  continue consultations; pursue; persist
  mediate: mediate; mediation; facilitate; broker; arbitrate; intermediary; act as mediator; serve as mediator;
  intercede; reconcile; bring the parties together; host talks; bridge differences; facilitation; shuttle diplomacy;
  help find a solution; bridge the gap
  negotiate: negotiate; negotiation; bargain; peace talks; hold negotiations; conduct negotiations;
  negotiate a settlement; come to the table; negotiating table; return to the negotiating table;
  enter into negotiations; resume negotiations; work out terms; hammer out
  implement: implement; implementation; fulfil; fulfill; carry out; execute; comply with; abide by; adhere;
  observe the agreement; honour; honor; put into effect; enforce; fulfilment; fulfillment; live up to;
  bring into force; operationalise; operationalize; put into practice
  prevent: prevent; avoid; avert; de escalate; deescalate; defuse; reduce tensions; ease tensions;
  exercise restraint; show restraint; refrain; prevent escalation; contain; calm; lower tensions; forestall;
  reduce the risk; restraint; deter
  halt: halt; cease; stop; end; suspend; withdraw; pull out; pull back; terminate; freeze; lift; discontinue;
  cease fire; put an end; put an end to; bring to an end; retreat; call off; cancel; pause
  impose: impose; sanction; impose sanctions; introduce sanctions; tighten sanctions; restrict; penalise; penalize;
  ban; blacklist; retaliate; expel; levy; embargo; impose tariffs; impose measures; increase pressure; put pressure;
  exert pressure; countermeasure
`;

/**
 * What a well-read diplomat knows of the vocabulary of readouts: topics, under them specific concepts, and for each concept
 * the surface forms by which issuers put it, the legal term and the euphemism, one side's wording and the other's.
 *
 * To add a concept, add an entry. The rules, which concepts.test.ts holds this file to:
 * - A concept is specific: a point that one readout could report and another omit.
 * - Forms are parted by semicolons: lower case, hyphens written as spaces. A form stands under one concept only.
 * - Inflection, British and American spelling and function words are folded by the matcher: one form stands for all of them.
 * - " .. " stands for up to four other words: "release .. detained" finds "release of all those unjustly detained".
 * - A form means its concept nearly always; single words only when they are that specific.
 */
export interface Concept {
  id: string;
  /** In words for a reader. */
  label: string;
  forms: string;
}

export interface Topic {
  id: string;
  label: string;
  concepts: Concept[];
}

export const TOPICS: readonly Topic[] = [
  {
    id: "peace-process",
    label: "Peace process and negotiations",
    concepts: [
      {
        id: "peace-agreement-text",
        label: "Peace agreement and its text",
        forms: `
          peace agreement; peace treaty; peace accord; peace deal; draft peace; peace settlement document;
          treaty on peace; agreement on peace; agreement on establishment of peace; peace and interstate relations;
          normalization treaty; finalize .. peace; sign .. peace; conclude .. peace; initial .. peace;
          remaining articles of the draft; agreed articles; framework for peace; memorandum on peace`,
      },
      {
        id: "durable-peace",
        label: "Durable, just and lasting peace",
        forms: `
          durable peace; lasting peace; just peace; just and lasting; just and durable; sustainable peace;
          enduring peace; dignified peace; durable and dignified; honourable peace; fair peace; long term peace;
          permanent peace; stable peace; sustainable settlement; lasting settlement; lasting resolution;
          eternal peace; real peace; genuine peace; irreversible peace`,
      },
      {
        id: "peace-plan",
        label: "Peace plan, formula or proposal",
        forms: `
          peace plan; peace formula; peace proposal; peace initiative; point plan; peace framework; peace roadmap;
          roadmap for peace; road map for peace; settlement plan; settlement proposals; plan to end the war;
          plan to end the conflict; peace blueprint; point proposal; counterproposal; principles for settlement;
          vision for peace; parameters of a settlement; framework proposal`,
      },
      {
        id: "negotiation-round",
        label: "Round of negotiations held or coming",
        forms: `
          round of negotiations; round of talks; negotiating round; round of peace talks;
          continuation of negotiations; continuation of talks; new round of talks; first round of talks;
          second round of talks; third round of talks`,
      },
      {
        id: "resumption-negotiations",
        label: "Resumption of suspended negotiations",
        forms: `
          resume negotiations; resume talks; resume peace talks; resume .. dialogue; resumption of negotiations;
          resumption of talks; resumption of dialogue; return to the negotiating table; return to negotiations;
          back to the negotiating table; restart negotiations; restart .. talks; relaunch .. talks;
          relaunch .. negotiations; revive .. peace process; revive .. talks; renew negotiations;
          reopen negotiations; restore .. negotiation process; unfreeze .. talks`,
      },
      {
        id: "readiness-negotiate",
        label: "Readiness to negotiate",
        forms: `
          ready to negotiate; ready for talks; ready for dialogue; willing to negotiate; willingness to negotiate;
          willingness to talk; open to negotiations; open to dialogue; open to talks; door to dialogue;
          door to diplomacy; door .. remains open; never refused negotiations; never rejected talks;
          prepared to negotiate; prepared to sit down; sit down at the negotiating table;
          come to the negotiating table`,
      },
      {
        id: "refusal-negotiate",
        label: "Refusal or obstruction of negotiations",
        forms: `
          refuse to negotiate; refuse talks; refuse dialogue; unwilling to negotiate; unwillingness to negotiate;
          reject negotiations; rejection of dialogue; lack of interest in peace; not interested in peace;
          no interest in peace; not serious about peace; obstruct .. peace; sabotage .. talks;
          sabotage .. negotiations; undermine .. peace efforts; derail .. talks; derail .. peace; drag out .. war;
          prolong .. war; prolong .. conflict; stall .. negotiations; stalling tactics; ban on negotiations;
          delaying tactics`,
      },
      {
        id: "direct-talks",
        label: "Direct talks between the parties",
        forms: `
          direct talks; direct negotiations; direct dialogue; face to face talks; direct contacts between;
          without intermediaries; without mediators; direct engagement between the parties; negotiate directly;
          talk directly; speak directly to; direct communication between the parties; direct peace talks;
          direct discussions between`,
      },
      {
        id: "indirect-talks",
        label: "Indirect talks through mediators",
        forms: `
          indirect talks; indirect negotiations; proximity talks; shuttle diplomacy; exchange of messages through;
          messages exchanged through; back channel; backchannel; indirect dialogue; indirect contacts;
          indirect exchange of messages`,
      },
      {
        id: "preconditions",
        label: "Preconditions for talks",
        forms: `
          preconditions; prior conditions; unconditional talks; conditions for starting negotiations;
          conditions for the start of talks; ultimatum; set conditions for talks; conditions set for;
          unacceptable conditions; maximalist demands; unrealistic demands; unreasonable demands; excessive demands`,
      },
      {
        id: "concessions",
        label: "Concessions and compromise in negotiations",
        forms: `
          mutual concessions; territorial concessions; compromise solution; compromise settlement;
          reach a compromise; mutually acceptable compromise; spirit of compromise; readiness to compromise;
          willing to compromise; unilateral concessions; cede territory; give up territory; surrender territory;
          territorial swap; swap of territories; land swap; exchange of territories; trade land`,
      },
      {
        id: "leaders-summit-conflict",
        label: "Summit of leaders of the warring parties",
        forms: `
          meeting at the level of leaders; leaders level meeting; meeting between the two presidents;
          meeting of the leaders of the two countries; trilateral meeting of leaders; summit between the leaders;
          leader level talks; bilateral summit between the presidents; direct meeting of the presidents;
          four way summit; leader to leader meeting; personal meeting of the leaders; summit .. end the war`,
      },
      {
        id: "peace-conference",
        label: "International peace conference or summit",
        forms: `
          peace conference; international conference on peace; peace summit; conference recognized by both;
          convene .. international conference; summit on peace; participation of all parties; global peace summit;
          international peace conference; equal participation of all parties`,
      },
      {
        id: "political-diplomatic-settlement",
        label: "Political and diplomatic settlement of the conflict",
        forms: `
          political settlement; diplomatic settlement; peaceful settlement; political solution; diplomatic solution;
          political resolution; diplomatic resolution; peaceful resolution; negotiated settlement;
          negotiated solution; negotiated end; settlement through negotiations; settle .. through dialogue;
          resolve .. through dialogue; resolve .. peacefully; solve .. diplomatic means;
          political and diplomatic means; politico diplomatic; peaceful means; no military solution;
          cannot be solved militarily; dialogue and diplomacy; return to diplomacy`,
      },
      {
        id: "end-of-war",
        label: "Ending the war",
        forms: `
          end the war; end .. conflict; end .. fighting; stop the war; stop the killing; stop the bloodshed;
          end the bloodshed; end to the conflict; bring .. war to an end; early end of hostilities;
          termination of the conflict; earliest possible end; speedy end; prompt end; swift end; early settlement;
          early resolution of the conflict; achieve peace as soon as possible`,
      },
      {
        id: "root-causes",
        label: "Root causes of the conflict",
        forms: `
          primary causes; original causes; root of the conflict; underlying causes; causes of the conflict;
          origins of the conflict; fundamental causes; deep rooted causes; address .. symptoms; core causes;
          legitimate security concerns; eliminate .. causes; security concerns of all; root causes .. conflict;
          root causes .. crisis; root causes .. war; root causes .. ukraine; eliminate .. root causes;
          deep seated causes`,
      },
      {
        id: "mediation-offer",
        label: "Mediation and good offices",
        forms: `
          mediation; good offices; facilitate .. talks; facilitation of dialogue; intermediary role;
          host .. negotiations; ready to host; provide a platform for talks; venue for talks;
          platform for negotiations; facilitator of talks; facilitator .. negotiations; offer to mediate;
          ready to mediate; willing to mediate; mediating role; mediation efforts; mediation initiatives;
          intermediary; honest broker; offered .. services; facilitator; facilitate negotiations; intermediation;
          facilitating role; brokering; act as mediator; serve as mediator; role of mediator; broker peace;
          peace broker`,
      },
      {
        id: "peace-efforts-support",
        label: "Support for peace efforts of a third leader or state",
        forms: `
          peace efforts; peacemaking; efforts to achieve peace; efforts to end the war; efforts to bring peace;
          efforts towards peace; constructive role in the settlement; role in resolving the conflict;
          contribution to peace; efforts conducive to peace; promote talks for peace; promoting peace talks;
          diplomatic efforts to end; push for peace; peace push; efforts to resolve the conflict;
          efforts to settle the conflict; momentum for peace; path to peace; road to peace; pathway to peace`,
      },
      {
        id: "intra-state-political-process",
        label: "Internal political process and national reconciliation",
        forms: `
          national reconciliation; inclusive political process; national dialogue; inclusive dialogue; intra afghan;
          inter syrian; intra libyan; inclusive transition; political transition; power sharing;
          transitional government; inclusive government; resolution 2254; led political process;
          owned political process; national unity government; government of national unity; peaceful transition;
          constitutional committee`,
      },
      {
        id: "implementation-peace-agreement",
        label: "Implementation of earlier agreements",
        forms: `
          implement .. minsk; minsk agreements; minsk accords; minsk package; trilateral agreements of the leaders;
          joint declaration .. peace; full implementation of the peace agreement; implement .. peace agreement;
          good friday agreement; pretoria agreement; jeddah declaration; abraham accords; dayton peace agreement;
          ohrid agreement; revitalised agreement; washington accords; algiers agreement; august agreements;
          almaty declaration; trilateral statement of november; trilateral statement of 9 november;
          trilateral statements of the leaders`,
      },
      {
        id: "peace-talks-progress",
        label: "Progress made in the negotiations",
        forms: `
          progress .. negotiations; progress in the talks; progress .. peace process; progress towards peace;
          advance .. peace process; breakthrough .. talks; narrow the gaps; bridge the gaps; bridge differences;
          narrow differences; bring .. positions closer; remaining differences; sticking points;
          progress .. peace agenda; move closer to peace; closer to an agreement; close to a deal;
          closing remaining gaps`,
      },
      {
        id: "no-decision-without",
        label: "Nothing about a party without that party",
        forms: `
          nothing about ukraine without ukraine; nothing about .. without; no decisions .. without;
          decisions about .. without; without the participation of; place at the negotiating table;
          participate in the negotiations; involvement of europe; european participation in; behind the back of;
          imposed peace; dictated peace; peace imposed; solution imposed from outside; external dictate;
          capitulation; peace at any cost; peace at any price`,
      },
      {
        id: "peace-board-transition",
        label: "Post-war governance and day after",
        forms: `
          post war governance; post conflict governance; board of peace; transitional administration;
          interim administration; governance of gaza; technocratic committee; technocratic government;
          reform of the palestinian authority; return of the palestinian authority;
          revitalized palestinian authority; second phase of the agreement; phase two of the ceasefire;
          day after in gaza; day after plan; day after .. gaza; day after the war`,
      },
    ],
  },
  {
    id: "ceasefire",
    label: "Ceasefire and cessation of hostilities",
    concepts: [
      {
        id: "ceasefire-general",
        label: "Ceasefire or truce",
        forms: `
          ceasefire; cease fire; truce; armistice; cessation of hostilities; cessation of fire;
          cessation of fighting; cessation of military operations; cessation of combat; cessation of armed;
          halt .. fighting; halt to the fighting; stop fighting; stop hostilities; end hostilities; lay down arms;
          silence the guns; guns fall silent; suspension of hostilities; cease hostilities; stop shooting;
          regime of silence; silence regime; bring hostilities to an end`,
      },
      {
        id: "immediate-unconditional-ceasefire",
        label: "Immediate and unconditional ceasefire",
        forms: `
          unconditional ceasefire; immediate ceasefire; full ceasefire; complete ceasefire; comprehensive ceasefire;
          full and unconditional; immediate and unconditional; total ceasefire; general ceasefire;
          permanent ceasefire; lasting ceasefire; durable ceasefire; sustainable ceasefire;
          complete cessation of hostilities; full cessation; immediate cessation; immediate end to hostilities;
          immediate halt; lasting truce`,
      },
      {
        id: "temporary-truce",
        label: "Temporary truce or humanitarian pause",
        forms: `
          humanitarian pause; humanitarian truce; temporary truce; temporary ceasefire; day ceasefire; day truce;
          easter truce; christmas truce; ramadan truce; olympic truce; interim ceasefire; pause in fighting;
          pause in hostilities; limited ceasefire; partial ceasefire; short term ceasefire; tactical pause;
          hour ceasefire; hour truce`,
      },
      {
        id: "energy-ceasefire",
        label: "Energy, air or maritime ceasefire",
        forms: `
          energy ceasefire; energy truce; energy and infrastructure ceasefire; moratorium on strikes;
          moratorium .. energy; air truce; ceasefire in the sky; ceasefire at sea; maritime ceasefire; sky and sea;
          air ceasefire; refrain from strikes on energy; halt .. strikes on energy; ban strikes .. energy;
          ceasefire in the air; black sea ceasefire; ceasefire on energy; stop .. attacks on energy;
          mutual refusal to strike`,
      },
      {
        id: "ceasefire-violations",
        label: "Violations of the ceasefire",
        forms: `
          violation of the ceasefire; ceasefire violation; breach of the ceasefire; breach .. truce;
          violation .. truce; violation .. cessation of hostilities; violation of the armistice;
          breakdown of the ceasefire; collapse of the ceasefire; broken ceasefire; disrupt the ceasefire;
          renewed shelling; resumption of hostilities; resumption of fighting; return to war; resumption of war;
          return to fighting; renewed fighting`,
      },
      {
        id: "ceasefire-monitoring",
        label: "Monitoring and verification of the ceasefire",
        forms: `
          monitor .. ceasefire; monitoring of the ceasefire; ceasefire monitoring; verification of the ceasefire;
          verify .. ceasefire; control over the ceasefire; ceasefire mechanism; ceasefire supervision;
          ceasefire oversight; monitoring .. cessation of hostilities; incident prevention and response;
          joint coordination centre; mechanism for monitoring the truce; civil military coordination center;
          ceasefire committee; ceasefire commission`,
      },
      {
        id: "preserve-ceasefire",
        label: "Upholding and consolidating the ceasefire",
        forms: `
          respect .. ceasefire; observe .. ceasefire; uphold .. ceasefire; maintain .. ceasefire;
          adhere .. ceasefire; compliance with the ceasefire; comply .. ceasefire; consolidate .. ceasefire;
          preserve .. ceasefire; extend .. ceasefire; extension of the ceasefire; strengthen .. ceasefire;
          sustain .. ceasefire; ceasefire holds; fragile ceasefire; implement .. ceasefire; prolong .. truce;
          observance of the ceasefire; stabilise .. ceasefire; full implementation of the ceasefire; fragile truce`,
      },
      {
        id: "ceasefire-welcome",
        label: "Ceasefire agreement reached",
        forms: `
          ceasefire agreement; agreement on ceasefire; agreement on a truce; ceasefire deal; welcome .. ceasefire;
          truce agreement; announcement of the ceasefire; ceasefire understanding; ceasefire announced;
          ceasefire reached; ceasefire arrangement; agreed to a ceasefire; agreement on cessation of hostilities;
          cessation of hostilities agreement; sharm el sheikh agreement; declare .. ceasefire;
          ceasefire between israel`,
      },
      {
        id: "call-restraint",
        label: "Call for restraint",
        forms: `
          exercise restraint; utmost restraint; maximum restraint; show restraint; restraint by all;
          call for restraint; calm and restraint; remain calm; keep calm; act with restraint; refrain from actions;
          refrain from steps; refrain from escalatory; avoid steps; avoid any action; prudence and restraint;
          all sides to refrain; both sides to refrain; refrain from provocative`,
      },
      {
        id: "front-line-situation",
        label: "Situation on the front line",
        forms: `
          front line; frontline; situation at the front; line of contact; contact line;
          situation on the battlefield; battlefield situation; developments on the battlefield;
          line of combat contact; combat zone; military situation on the ground; current front; freeze the conflict;
          frozen conflict; freezing the front; theatre of operations; progress of the special military operation;
          offensive operations; counteroffensive`,
      },
    ],
  },
  {
    id: "border",
    label: "Border, delimitation and demarcation",
    concepts: [
      {
        id: "border-delimitation",
        label: "Delimitation and demarcation of the border",
        forms: `
          delimitation; demarcation; border commission; boundary commission; delineation; border survey;
          boundary survey; boundary negotiations; boundary marker; border markers; border pillars;
          settlement of the border; determination of the state border; border agreement;
          legal formalization of the border; drawing of the border; agreement on the state border; border treaty;
          boundary treaty`,
      },
      {
        id: "boundary-question",
        label: "Boundary question and special representatives' talks",
        forms: `
          boundary question; border question; border dispute; boundary dispute; border issue; boundary issue;
          special representatives on the boundary; special representatives mechanism; special representatives talks;
          fair reasonable and mutually acceptable; border row; disputed border; territorial dispute;
          contested border; disputed boundary; border differences; settlement of the boundary; disputed territory;
          disputed area`,
      },
      {
        id: "border-tension",
        label: "Situation and incidents on the border",
        forms: `
          situation on the border; situation along the border; border situation; tension .. border; border tensions;
          border clashes; border incident; border conflict; clashes on the border; shooting on the border;
          border skirmish; firing across the border; cross border firing; shelling across the border;
          cross border attack; cross border shelling; border confrontation; border standoff; unprovoked firing;
          fatal incident at the border`,
      },
      {
        id: "border-peace-tranquility",
        label: "Peace and tranquillity in border areas, line of actual control",
        forms: `
          peace and tranquility; line of actual control; lac; friction points; disengagement process;
          patrolling arrangements; restore patrolling; patrol points; eastern ladakh; border affairs;
          consultation and coordination on border; stable border; peace along the border; calm along the border;
          calm on the border; tranquility in the border; peace in the border areas`,
      },
      {
        id: "border-security-guards",
        label: "Border guards, border security and control",
        forms: `
          border security; border guard; border control; border management; border protection; border patrol;
          secure .. border; protect .. border; strengthen .. border; border service; border police;
          security of the border; guarding the border; border forces; border surveillance; porous border; frontex`,
      },
      {
        id: "border-crossing",
        label: "Border crossings opened or closed",
        forms: `
          border crossing; crossing points; border checkpoints; reopen .. border; reopening of the border;
          opening of the border; open .. border; closure of the border; close .. border; closed border;
          border closure; checkpoints at the border; border gates; rafah crossing; kerem shalom; torkham;
          border points; land crossing; open all crossings; border posts; crossing reopened; crossing .. reopen`,
      },
      {
        id: "no-change-of-borders",
        label: "Inviolability of borders, no change by force",
        forms: `
          inviolability of borders; inviolability of frontiers; recognised borders;
          borders cannot be changed by force; changing borders; redraw borders; redraw the map; 1991 borders;
          borders cannot be moved; respect for borders; intangibility of borders; existing borders;
          not be changed by force; borders inherited; borders must not be changed`,
      },
      {
        id: "enclaves-villages",
        label: "Enclaves, villages and land handed over",
        forms: `
          enclaves; exclave; return of villages; villages returned; transfer of villages; handover of villages;
          return of four villages; occupied villages; tavush; gazakh villages; return .. lands;
          handover of territory; transfer of territory`,
      },
    ],
  },
  {
    id: "territorial-integrity",
    label: "Territorial integrity and sovereignty",
    concepts: [
      {
        id: "sovereignty-territorial-integrity",
        label: "Sovereignty and territorial integrity",
        forms: `
          territorial integrity; sovereignty and independence; independence and sovereignty;
          respect for sovereignty; respect .. sovereignty; sovereignty of ukraine; uphold .. sovereignty;
          support .. sovereignty; defend .. sovereignty; safeguard .. sovereignty; protect .. sovereignty;
          sovereignty and security; territorial unity; national sovereignty; sovereignty stability; unity of syria;
          unity of the country; territorial sovereignty; sovereignty and territorial; uphold sovereignty;
          internationally recognised borders; changing borders by force; unity and sovereignty; state sovereignty`,
      },
      {
        id: "violation-sovereignty",
        label: "Violation of sovereignty and territorial integrity",
        forms: `
          violation of sovereignty; violation .. territorial integrity; violate .. sovereignty;
          breach of sovereignty; encroach .. sovereignty; encroachment on sovereignty; infringe .. sovereignty;
          infringement of sovereignty; threat .. territorial integrity; undermine .. sovereignty;
          undermine .. territorial integrity; attack on sovereignty; flagrant violation;
          gross violation of international law; disregard for sovereignty; violation .. international law`,
      },
      {
        id: "annexation-nonrecognition",
        label: "Non-recognition of annexation",
        forms: `
          annexation; non recognition; never recognise; sham referendum; referenda in the occupied;
          so called referendums; illegal referendum; pseudo referendum; recognise .. russian territory;
          recognition of crimea as; reunification with russia; incorporation of territories; illegally annexed;
          realities on the ground; territorial realities; land grab; acquisition of territory by force;
          seizure of land; territorial gains; territorial conquest; refusal to recognise; annexed territories;
          annex .. territory`,
      },
      {
        id: "status-quo-by-force",
        label: "Unilateral change of the status quo by force or coercion",
        forms: `
          unilateral change .. status quo; change the status quo; status quo by force; by force or coercion;
          alter the status quo; coercive actions; economic coercion and; unilateral attempts;
          preserve the status quo; maintain .. status quo`,
      },
      {
        id: "core-interests",
        label: "Core interests and major concerns",
        forms: `
          core interests; major concerns; core concerns; vital interests; red lines; vital national interests;
          core interests and major concerns; support .. core interests; issues of core interest;
          core interests and concerns; core issue; fundamental interests; legitimate concerns; legitimate interests;
          issues of core; core national; essential interests; core of core interests; each other's core;
          fundamental concerns`,
      },
      {
        id: "non-interference",
        label: "Non-interference in internal affairs",
        forms: `
          non interference; noninterference; interfere in domestic affairs; interference .. domestic affairs;
          meddling; external interference; outside interference; foreign interference in internal;
          interference by external forces; non intervention; hegemonism; regime change; colour revolution;
          internal affair of; purely internal matter; interference in internal; interfering in .. internal affairs;
          interfere in domestic; domestic affairs; intervention in internal; purely internal; lecturing;
          imposing values; imposition of foreign; matter for .. alone`,
      },
      {
        id: "un-charter-principles",
        label: "UN Charter and international law as basis",
        forms: `
          un charter; united nations charter; charter of the united nations; purposes and principles of the un;
          principles of the charter; norms of international law; principles of international law;
          universally recognised norms; based on international law; accordance with international law;
          helsinki final act; helsinki principles`,
      },
    ],
  },
  {
    id: "aggression",
    label: "Aggression, use of force and escalation",
    concepts: [
      {
        id: "aggression-invasion",
        label: "Aggression and invasion",
        forms: `
          aggression; aggressor; invasion; invade; full scale war; unprovoked war; unprovoked and unjustified;
          unjustified attack; brutal war; illegal war; war of choice; armed attack against`,
      },
      {
        id: "war-in-ukraine",
        label: "War in Ukraine (invasion / special military operation / Ukraine crisis)",
        forms: `
          special military operation; denazification; kiev regime; kyiv regime; ukrainian crisis; ukraine crisis;
          conflict around ukraine; situation around ukraine; crisis around ukraine; militarisation of ukraine;
          ukraine conflict; ukrainian conflict; war in ukraine; war against ukraine; russia's war; russian war;
          russian invasion; russia's invasion; invasion of ukraine; russian aggression; russia's aggression;
          aggression against ukraine; ukraine war; hostilities in ukraine`,
      },
      {
        id: "use-of-force-threat",
        label: "Use or threat of force",
        forms: `
          use of force; threat of force; military force; resort to force; renounce .. force; renunciation of force;
          military option; military solution; by military means; threat of use; forcible means;
          threats of military action; military intervention; force scenario; military scenario; threaten .. force`,
      },
      {
        id: "escalation",
        label: "Escalation of the conflict",
        forms: `
          escalation; escalatory; aggravation of the situation; sharp aggravation; aggravate .. situation;
          deterioration of the situation; sharp deterioration; rising tensions; heightened tensions;
          increased tensions; growing tensions; surge of violence; upsurge of violence; spiral of violence;
          tensions on the rise; fuel .. conflict; add fuel to the fire; pour oil on; pumping up tensions`,
      },
      {
        id: "de-escalation",
        label: "De-escalation and easing of tension",
        forms: `
          de escalation; deescalation; ease tensions; reduce tensions; lower tensions; defuse tensions;
          defuse .. situation; defuse .. crisis; detente; calm the situation; cool down the situation;
          cool tensions; alleviate tensions; relieve tensions; stabilise the situation; restore calm;
          return to calm; calm tensions; prevent escalation; prevent further escalation; contain .. escalation`,
      },
      {
        id: "spillover-regional-war",
        label: "Spillover and risk of a wider regional war",
        forms: `
          regional conflagration; wider conflict; wider war; regional war; broader conflict;
          widening of the conflict; expansion of the conflict; expanding conflict; spread of the conflict;
          spread .. war; regional escalation; all out war; full scale conflict; engulf .. region;
          drag .. region into; prevent .. spread; large scale war; third world war; plunge .. region;
          spillover of the conflict; spillover of the crisis; spillover of the war; conflict .. spill over;
          prevent .. spillover`,
      },
      {
        id: "troop-build-up",
        label: "Military build-up and troop concentration",
        forms: `
          military build up; military buildup; build up of forces; buildup of troops; build up of troops;
          troop buildup; massing of troops; massing of forces; amassing troops; amass .. forces;
          concentration of troops; concentration of forces; concentration of military; accumulation of troops;
          accumulation of forces; troop concentrations; troop movements; deployment of troops near; militarisation;
          military activity near; build up on the border; buildup on ukraine's border; build up of military;
          redeployment of forces; mobilisation of troops`,
      },
      {
        id: "attack-strike-condemn",
        label: "Missile and drone strikes",
        forms: `
          missile strike; missile attack; drone attack; drone strike; air strike; airstrike; massive attack;
          massive strike; combined attack; overnight attack; rocket attack; shelling; bombing; bombardment;
          aerial attack; air attack; air raids; shahed; missile and drone; uav attack; barrage;
          strikes on .. cities; strikes on kyiv; strikes against ukrainian`,
      },
      {
        id: "civilian-casualties-attacks",
        label: "Attacks on civilians and civilian objects",
        forms: `
          attacks on civilians; attack .. civilian; civilian casualties; civilian infrastructure; civilian objects;
          civilian targets; strikes on civilian; killing of civilians; kill .. civilians; civilian deaths;
          loss of civilian life; targeting of civilians; civilians killed; indiscriminate attacks;
          indiscriminate shelling; protection of civilians; innocent civilians; peaceful civilians;
          residential areas; residential buildings; killed and wounded; killed and injured;
          women and children killed; innocent people killed; civilian facilities`,
      },
      {
        id: "energy-infrastructure-attacks",
        label: "Attacks on energy infrastructure",
        forms: `
          attack .. energy infrastructure; strike .. energy infrastructure; attacks on energy; strikes on energy;
          attack .. energy facilities; attack .. energy system; energy terror; attack .. power grid;
          destruction of energy; damage .. energy infrastructure; damaged energy; critical infrastructure attack;
          attack .. critical infrastructure; attack .. refinery; strikes .. refineries; strikes .. power plants;
          power outages; blackouts; attack .. pipeline; attack .. oil facilities;
          protection of energy infrastructure; protect .. energy infrastructure; energy infrastructure facilities;
          restoration of energy; strikes against energy; energy facilities; attacks on .. power; power substations;
          strikes .. energy sector; attacks on .. oil; destruction of .. energy; protection of energy;
          gas production facilities; critical energy`,
      },
      {
        id: "self-defence-right",
        label: "Right to self-defence",
        forms: `
          right to self defence; right to defend; inherent right; article 51; legitimate self defence;
          legitimate defence; act in self defence; right to respond; defend themselves; defend itself against;
          right to protect its citizens; lawful self defence; individual and collective self defence;
          right of .. self defence; right .. defend itself`,
      },
      {
        id: "provocations",
        label: "Provocations",
        forms: `
          provocation; provocative actions; provocative acts; provocative behaviour; provocative rhetoric;
          provocative statements; provoke .. conflict; false flag; pretext for war; destabilising actions;
          destabilising activities; destabilising behaviour; destabilize .. region; destabilisation;
          malign activities; malign influence; malign behaviour; irresponsible behaviour; irresponsible actions;
          aggressive rhetoric; belligerent; warmongering; inflammatory rhetoric; sabre rattling;
          provocative activities; deliberate provocation; staged incident; bloody provocation; armed provocations;
          succumb to provocations; yield to provocations; staged attack; respond to provocations; provocateur;
          border provocations; anti russian provocations; provocation by kiev; provocation by the kyiv;
          staged provocation; deliberately provoke; provoke conflict; provoking war`,
      },
      {
        id: "retaliation-response",
        label: "Retaliation and military response",
        forms: `
          retaliatory strike; response strike; crushing response; decisive response; severe response;
          harsh response; response to the attack; firm response; respond to any aggression;
          strong response to aggression; measured response; proportionate response; proportional response;
          retaliatory attack; counterstrike; counterattack; strong reply; military retaliation;
          retaliation .. attack; strike back; respond .. attack`,
      },
      {
        id: "military-operation-ground",
        label: "Ground offensive or military operation",
        forms: `
          ground offensive; military offensive; ground operation; offensive on rafah; rafah offensive;
          rafah operation; major ground; ground invasion; military campaign; expansion of military operations;
          takeover of gaza city; ground incursion; operation in rafah; military action in gaza; ongoing offensive;
          counterterrorism operation in; cross border operation; operation in northern syria; capture of gaza city;
          occupation of gaza city; war on gaza; conflict in gaza`,
      },
      {
        id: "proxies-regional",
        label: "Proxies and armed non-state groups",
        forms: `
          proxies; iran backed; iranian backed; iran aligned; houthi; ansar allah; hezbollah; hizballah; hizbullah;
          militias; paramilitary; axis of resistance; armed groups; mercenaries; foreign fighters; wagner;
          private military; africa corps; m23; fdlr; rapid support forces; rsf`,
      },
      {
        id: "third-country-troops-support",
        label: "Third-country support to an aggressor, North Korean troops",
        forms: `
          north korean troops; dprk troops; north korean soldiers; north korean forces; dprk soldiers;
          troops .. kursk; kursk region; kursk oblast; north korea .. russia; dprk .. russia;
          military cooperation between russia and north korea; russia dprk; support for russia's war;
          support .. defence industrial base; russia's defense industrial base; russia's defence industry;
          dual use goods to russia; material support .. russia; lethal aid to russia; weapons to russia;
          arms to russia; decisive enabler; iranian drones to russia; transfer of missiles to russia;
          chinese companies supporting`,
      },
      {
        id: "accountability-aggression",
        label: "Tribunal and accountability for war crimes",
        forms: `
          special tribunal; crime of aggression; war crimes; war criminals; crimes against humanity;
          hold .. accountable; held accountable; brought to justice; bring .. to justice;
          international criminal court; icc; arrest warrant; impunity; register of damage; claims commission;
          perpetrators; atrocities; bucha; international court of justice; genocide case; investigation of crimes;
          accountability for crimes`,
      },
    ],
  },
  {
    id: "military-aid",
    label: "Military aid and arms deliveries",
    concepts: [
      {
        id: "military-aid-general",
        label: "Military assistance",
        forms: `
          military assistance; military aid; military support; security assistance; defence assistance;
          defence support; lethal aid; lethal assistance; weapons support; defence aid;
          military and financial support; military and economic assistance; support the armed forces of ukraine;
          assistance to the armed forces; military technical assistance; help .. defend itself;
          support .. defend itself; strengthen .. defence capabilities; bolster .. defence; defence needs;
          provision of weapons; strengthen .. armed forces`,
      },
      {
        id: "arms-package",
        label: "New package of arms or funds",
        forms: `
          military aid package; defence package; security assistance package; package of military;
          presidential drawdown; foreign military financing; fmf; ukraine security assistance initiative;
          supplemental funding; supplemental request; tranche of military; european peace facility;
          billion in military; million in military; million in security assistance; purl;
          prioritized ukraine requirements list; arms package; weapons package; announcement of .. package;
          ramstein; military package; defense assistance package`,
      },
      {
        id: "arms-deliveries",
        label: "Delivery and supply of weapons",
        forms: `
          arms deliveries; weapons deliveries; delivery of weapons; deliver .. weapons; supply of weapons;
          supply of arms; arms supplies; weapons supplies; weapons shipments; arms shipments; arms transfers;
          transfer of weapons; transfer of arms; provide .. weapons; send .. weapons;
          deliveries of military equipment; delivery of equipment; deliver .. military equipment; heavy weapons;
          equipment and ammunition; weapons and equipment; weapons and ammunition; armoured vehicles; weaponry;
          military hardware`,
      },
      {
        id: "opposition-arming",
        label: "Opposition to supplying arms",
        forms: `
          stop .. arms supplies; end .. arms supplies; cessation of arms supplies; halt .. arms deliveries;
          stop supplying weapons; stop .. weapons deliveries; pumping .. weapons; flooding .. weapons;
          western weapons; western arms; saturation with weapons; arms supplies from the west;
          continued arms supplies; suspend .. military aid; suspension of military aid; pause .. military aid;
          pause in weapons; withhold .. weapons; arming of ukraine; not provide lethal; not supplying weapons;
          not sell weapons; prolong the agony; fan the flames; neither supply weapons`,
      },
      {
        id: "air-defence",
        label: "Air and missile defence",
        forms: `
          air defence; anti aircraft; patriot systems; patriot missiles; iris t; nasams; samp t; interceptors;
          protect .. sky; close the sky; sky shield; missile shield; integrated air and missile defence; iamd;
          surface to air; anti missile; s 300; s 400; iron dome; counter drone; drone wall; anti drone;
          protection from ballistic; patriot batteries`,
      },
      {
        id: "ammunition-artillery",
        label: "Ammunition and artillery",
        forms: `
          ammunition; artillery; munitions; howitzers; 155 mm; large calibre; czech initiative; himars; mlrs;
          shells for ukraine`,
      },
      {
        id: "long-range-weapons",
        label: "Long-range weapons and strikes deep into territory",
        forms: `
          long range weapons; long range missiles; long range strike; long range capabilities; deep strike;
          strike deep; tomahawk; atacms; storm shadow; taurus; scalp; restrictions on the use of weapons;
          lift .. restrictions on weapons; permission to strike; strikes on russian territory; cruise missiles;
          targets inside russia; targets on russian territory; long range fires; strike inside russia;
          permission to use long range`,
      },
      {
        id: "fighter-jets-tanks",
        label: "Fighter jets, tanks and armour",
        forms: `
          fighter jets; fighter aircraft; combat aircraft; f 16; f 35; gripen; rafale; eurofighter; mig 29;
          jet coalition; air force coalition; aviation coalition; fighter coalition; leopard tanks; abrams;
          challenger tanks; battle tanks; tank coalition; armoured personnel carriers; armour capability;
          fighter pilots; su 35; infantry fighting vehicles`,
      },
      {
        id: "training-forces",
        label: "Training of armed forces",
        forms: `
          training of .. soldiers; training of .. forces; train .. troops; train .. military personnel;
          training mission; training of the armed forces; training of military personnel; military training;
          pilot training; training of pilots; train .. pilots; eumam; interflex; operation unifier;
          training of personnel; training of brigades; equip .. brigades; training and equipping;
          capacity building of the armed forces; military education; training of servicemen; training of cadets;
          officers training; military instructors`,
      },
      {
        id: "drones-joint",
        label: "Drones and drone production",
        forms: `
          drone production; unmanned systems; drone deal; mega deal on drones; drone coalition; interceptor drones;
          bayraktar; production of drones; unmanned aircraft systems; drone technology; drone agreement;
          drone cooperation; combat drones; drone industry; drone manufacturing; uav production;
          production of unmanned`,
      },
      {
        id: "defence-industry-cooperation",
        label: "Defence industry cooperation and joint arms production",
        forms: `
          defence industry; military industrial complex; joint production of arms; defence production;
          production of weapons; weapons production; arms production; military technical cooperation;
          defence technology; joint ventures in the defence; danish model; build with ukraine;
          defence joint venture; defence procurement; make in india defence; military production; arms industry;
          weapons manufacture; defence manufacturing; security action for europe`,
      },
      {
        id: "arms-sales",
        label: "Arms sales and export of weapons",
        forms: `
          arms sales; sale of weapons; sale of arms; arms purchase; purchase of weapons; buy .. weapons;
          buy american weapons; arms export; weapons export; foreign military sales; sale of military equipment;
          sell .. arms; sell .. weapons; procurement of weapons; purchase of fighter; acquire .. weapons;
          purchase of american weapons; arms deal; weapons sales; defence exports; sale of f 35; export of military`,
      },
      {
        id: "arms-embargo",
        label: "Arms embargo",
        forms: `
          arms embargo; weapons embargo; embargo on arms; embargo on weapons; suspend arms exports;
          suspend .. export of arms; ban on arms; halt arms exports; stop arms exports;
          prohibition on arms supplies; restrictions on arms; illicit arms; arms smuggling; weapons smuggling;
          illegal flow of weapons; inflow of weapons; arms trafficking; illicit weapons; weapons proliferation;
          smuggling of arms; small arms; arms trade treaty`,
      },
      {
        id: "contact-group-defence",
        label: "Ukraine Defence Contact Group and donor coordination",
        forms: `
          udcg; ramstein format; ramstein group; ramstein meeting; defence contact group; nsatu; donors of military;
          capability coalition; maritime coalition; coordination of military assistance; nato trust fund;
          comprehensive assistance package`,
      },
    ],
  },
  {
    id: "security-guarantees-alliances",
    label: "Security guarantees, alliances and collective defence",
    concepts: [
      {
        id: "security-guarantees",
        label: "Security guarantees",
        forms: `
          security guarantees; guarantees of security; security assurances; reliable guarantees; robust guarantees;
          credible guarantees; guarantees for ukraine; legally binding guarantees; legal guarantees;
          long term guarantees; article 5 like; article 5 type; backstop; effective guarantees; guarantors;
          budapest memorandum; guarantee .. security of ukraine; iron clad guarantees;
          safeguards against future aggression; prevent future aggression; deter future aggression;
          prevent .. repeat of aggression; guarantees of non aggression; non aggression guarantees;
          guarantees that the war will not resume`,
      },
      {
        id: "coalition-of-willing",
        label: "Coalition of the Willing and multinational force",
        forms: `
          coalition of the willing; multinational force; reassurance force; assurance force;
          european force in ukraine; european troops in ukraine; foreign troops in ukraine; troops on the ground;
          boots on the ground; western troops in ukraine; nato troops in ukraine; foreign contingents;
          western contingents; deployment of foreign; deployment of european troops; european contingent;
          peacekeeping contingent in ukraine; military contingents in ukraine; foreign military contingents;
          deterrence forces; sending troops to ukraine; deployment of forces in ukraine;
          coalition of the determined; coalition of the resolute; coalition of partners; broad coalition;
          international coalition; anti war coalition; coalition leaders; european coalition; coalition for peace;
          coalition countries; coalition meeting; multinational force ukraine; fighter jet coalition;
          coalition of nations; anti putin coalition; leaders of the coalition; meeting of the coalition;
          paris meeting; air defence coalition; coalition for the return`,
      },
      {
        id: "security-agreement-bilateral",
        label: "Bilateral security agreement or defence pact",
        forms: `
          security agreement; agreement on security cooperation; security commitments;
          g7 joint declaration of support; ukraine compact; strategic mutual defence; defence pact;
          defence agreement; defence cooperation agreement; security pact; defence treaty;
          defence partnership agreement; aukus; reciprocal access agreement; visiting forces agreement;
          status of forces agreement; military pact; general security of military information; gsomia;
          acquisition and cross servicing; acsa; security and defence partnership;
          memorandum on defence cooperation; military alliance agreement`,
      },
      {
        id: "alliance-commitment",
        label: "Alliance commitment and treaty obligation",
        forms: `
          iron clad commitment; ironclad; commitment to the defence of; commitment to defend; collective defence;
          article 5; article five; mutual defence; article v; treaty of mutual cooperation and security;
          defend every inch; every inch of allied territory; treaty ally; commitment to the alliance;
          strength of the alliance; strengthen .. alliance; treaty alliance; security treaty;
          commitment to the security of; commitment to israel's security; washington treaty; military alliance;
          major non nato ally`,
      },
      {
        id: "burden-sharing",
        label: "Defence spending and burden sharing",
        forms: `
          burden sharing; share the burden; defence spending; defence expenditure; defence budget;
          military spending; per cent of gdp on defence; 2 of gdp; 5 of gdp; defence investment;
          invest more in defence; spend more on defence; hague summit commitments; special measures agreement;
          burden shifting; greater responsibility for european security; greater responsibility for its own defence;
          readiness 2030; rearm europe; militarisation of europe; host nation support; defence fund`,
      },
      {
        id: "nato-enlargement",
        label: "NATO membership and enlargement",
        forms: `
          nato membership; nato enlargement; nato expansion; expansion of nato; eastward expansion;
          enlargement of nato; nato accession; accession to nato; join nato; nato aspirations; membership in nato;
          open door policy; nato's open door; membership action plan; euro atlantic integration;
          euro atlantic aspirations; advance of nato; nato infrastructure; nato's military infrastructure;
          ratification .. accession protocol; swedish membership; finnish membership; membership in the alliance;
          bloc's expansion; nato's eastward`,
      },
      {
        id: "neutrality-nonaligned",
        label: "Neutral and non-bloc status",
        forms: `
          neutral status; non aligned status; military neutrality; permanent neutrality; neutral non aligned;
          neutral state; neutral country; non nuclear neutral; non bloc; abandonment of nato;
          renunciation of nato membership; status of neutrality; neutrality of ukraine; neutral non nuclear;
          not join nato`,
      },
      {
        id: "indivisible-security",
        label: "European security architecture and indivisibility of security",
        forms: `
          security architecture; indivisible security; equal and indivisible; principle of indivisible;
          eurasian security; security at the expense of; euro atlantic security; european security;
          common comprehensive cooperative and sustainable; global security initiative; legally binding security;
          draft treaty on security guarantees; security in europe; cold war mentality; bloc confrontation;
          bloc politics; camp confrontation; expense of the security; expense of others;
          legitimate security concerns of all; security of all countries; common comprehensive cooperative;
          sustainable security; balanced effective and sustainable; european security architecture;
          new security architecture; root causes; eliminate the root causes; undivided security;
          security of one state; causes of the crisis; fundamental security interests`,
      },
      {
        id: "nato-summit-cooperation",
        label: "NATO summit and allied coordination",
        forms: `
          nato summit; summit of the alliance; nato leaders meeting; hague nato; summit in the hague;
          north atlantic council; nato ukraine council; nato russia council; allied unity; transatlantic unity;
          unity of allies; nato ministerial; nato foreign ministers; nato defence ministers;
          north atlantic treaty organization; transatlantic bond; transatlantic alliance; ankara summit;
          cohesion of the alliance`,
      },
      {
        id: "eastern-flank-reinforce",
        label: "Reinforcement of NATO's eastern flank",
        forms: `
          eastern flank; eastern border of nato; forward presence; battlegroup; eastern sentry; baltic sentry;
          reinforce .. flank; flank of nato; nato's southern flank; southeastern flank; suwalki; air policing;
          deployment of the brigade; german brigade in lithuania; rotational forces; nato response force;
          rapid response force; forward defence; northern flank`,
      },
      {
        id: "military-exercises",
        label: "Military exercises",
        forms: `
          military exercises; joint exercises; military drills; joint drills; naval exercises; military manoeuvres;
          joint training exercises; war games; zapad; live fire exercises; trilateral exercise; freedom edge;
          freedom shield; malabar; balikatan; field training exercise; steadfast defender; defender europe;
          large scale exercises; maritime exercise; joint air patrol; air exercise; joint manoeuvres;
          bilateral exercises; joint patrols`,
      },
      {
        id: "bases-presence",
        label: "Bases and presence of foreign forces",
        forms: `
          military base; military presence; american troops in; forces korea; u s forces; futenma; base realignment;
          foreign troops presence; foreign bases; khmeimim; incirlik; force posture; rotation of troops;
          stationing of troops; permanent presence; enhanced defence cooperation agreement sites; edca;
          access to bases; naval base; al udeid; air base; military footprint; foreign forces presence`,
      },
      {
        id: "defence-cooperation-plan",
        label: "Bilateral military and defence cooperation",
        forms: `
          military cooperation; defence cooperation; cooperation in defence; cooperation in the military field;
          defence ties; defence relations; defence partnership; defence and security cooperation;
          defence engagement; military ties; military relations; major defence partner; defence collaboration;
          defence dialogue; defence and security ties; bilateral defence; cooperation between armed forces;
          trust between militaries; cooperation between defence ministries; framework for defence`,
      },
      {
        id: "us-japan-korea-trilateral",
        label: "Trilateral and minilateral security cooperation in Indo-Pacific",
        forms: `
          trilateral security cooperation; us japan rok; rok us japan; trilateral cooperation .. republic of korea;
          camp david trilateral; camp david summit; trilateral missile warning; missile warning data; quad leaders;
          quad partners; japan u s australia; u s japan alliance; japan us alliance; u s rok alliance;
          rok us alliance; alliance with japan; asian nato; exclusive clubs; exclusive groupings; quad summit;
          quad countries`,
      },
      {
        id: "extended-deterrence",
        label: "Extended deterrence and nuclear umbrella",
        forms: `
          extended deterrence; nuclear umbrella; nuclear consultative group; full range of capabilities;
          full range of u s; nuclear conventional and missile defence; strategic assets; nuclear sharing;
          nuclear deterrence cooperation; deterrence commitment; extended nuclear deterrence;
          washington declaration on deterrence; nuclear capabilities to defend; european nuclear deterrent;
          nuclear conventional integration`,
      },
      {
        id: "csto-alliances",
        label: "CSTO and other Eurasian alliance obligations",
        forms: `
          csto; collective security treaty; odkb; collective rapid reaction; allied obligations; allied commitments;
          union state; regional grouping of forces; collective security council; allied interaction;
          organisation of turkic states defence`,
      },
      {
        id: "eu-defence-autonomy",
        label: "European defence and strategic autonomy",
        forms: `
          european defence; strategic autonomy; european pillar; common security and defence policy; csdp;
          european army; permanent structured cooperation; pesco; defence union; defence readiness;
          european sovereignty; strategic compass; european security and defence; european rearmament;
          defence white paper; eu nato cooperation; lancaster house; northwood declaration;
          joint expeditionary force; european political community security`,
      },
    ],
  },
  {
    id: "strategic-stability",
    label: "Deterrence, strategic stability and arms control",
    concepts: [
      {
        id: "strategic-stability-dialogue",
        label: "Strategic stability dialogue",
        forms: `
          strategic stability; strategic risk reduction; nuclear risk reduction; strategic balance;
          balance of forces; military balance; strategic security dialogue; nuclear arms talks; stability talks;
          strategic equilibrium`,
      },
      {
        id: "new-start",
        label: "New START and strategic offensive arms limits",
        forms: `
          start treaty; start iii; treaty on measures for further reduction; strategic offensive arms;
          strategic arms reduction; limits on strategic; central quantitative limits; extension of new start;
          extension of the start; expiry of new start; suspend .. new start; suspension of participation;
          nuclear arms reduction; reduce nuclear arsenals; nuclear arms control treaty; voluntary self restrictions;
          limits on nuclear arms; limits on warheads; treaty on strategic offensive`,
      },
      {
        id: "arms-control",
        label: "Arms control and disarmament",
        forms: `
          arms control; nuclear disarmament; arms limitation; cfe treaty; treaty on conventional armed forces;
          open skies; vienna document; arms race; arms reduction; conference on disarmament;
          total elimination of nuclear weapons; world without nuclear weapons; world free of nuclear weapons;
          hiroshima action plan; treaty on the prohibition of nuclear weapons; tpnw; control of armaments;
          ottawa convention; fissile material cut off; fmct; disarmament and non proliferation; global disarmament`,
      },
      {
        id: "inf-missiles-deployment",
        label: "Intermediate-range missiles",
        forms: `
          inf treaty; intermediate range; medium range missiles; intermediate and shorter range;
          intermediate and short range; deployment of missiles in europe; moratorium on deployment;
          moratorium .. missiles; ground launched; typhon; deployment of us missiles; dark eagle; oreshnik;
          mid range capability; land based missiles; strike weapons deployment; deployment of strike; 9m729`,
      },
      {
        id: "deterrence-posture",
        label: "Deterrence and defence posture",
        forms: `
          deterrence; deter aggression; deter .. attack; defence posture; combat readiness; robust defence;
          deter further aggression; deter threats; deter and defend; combined readiness; counterstrike capabilities;
          defence capability build up; defence buildup; peace through strength posture`,
      },
      {
        id: "missile-defence-strategic",
        label: "Strategic missile defence and global ABM",
        forms: `
          global missile defence; us missile defence; missile defence in europe; anti missile defence; abm treaty;
          aegis ashore; ballistic missile defence; deployment of thaad; thaad deployment; golden dome for america;
          missile defence elements; missile defence system in; national missile defence; space based interceptors;
          layered missile defence; missile defence cooperation`,
      },
      {
        id: "nuclear-testing",
        label: "Nuclear tests and CTBT",
        forms: `
          nuclear test; test of a nuclear; nuclear explosion; ctbt; test ban treaty; punggye ri; subcritical;
          testing moratorium; nuclear weapon test; comprehensive nuclear test ban`,
      },
      {
        id: "space-security",
        label: "Weapons in space",
        forms: `
          weapons in space; arms race in outer space; outer space security; militarisation of space;
          placement of weapons in outer space; anti satellite; asat; space weapons; space based weapons; paros;
          outer space treaty; peaceful use of outer space; space threats; counterspace`,
      },
      {
        id: "chemical-biological",
        label: "Chemical and biological weapons",
        forms: `
          chemical weapons; biological weapons; chemical attack; opcw; bwc; biolabs; bio laboratories;
          biological laboratories; novichok; sarin; nerve agent; chemical agent; toxic weapons; use of chemical;
          biological programmes; weapons of mass destruction; wmd; bacteriological; biological facilities;
          military biological activities; declared chemical stockpile; syrian chemical`,
      },
    ],
  },
  {
    id: "nuclear-nonproliferation",
    label: "Nuclear programmes, non-proliferation and missiles",
    concepts: [
      {
        id: "iran-nuclear-programme",
        label: "Iranian nuclear programme",
        forms: `
          nuclear programme of iran; iran's nuclear; iranian nuclear; nuclear file; iran .. nuclear weapon;
          iran .. never acquire; iran .. never obtain; iran .. nuclear capability; peaceful nuclear programme;
          peaceful nature of iran; peaceful nature of its nuclear programme; exclusively peaceful nature;
          iran .. enrichment; iranian enrichment; nuclear armed iran; nuclear breakout; iran never seek;
          nuclear escalation by iran; nuclear advances`,
      },
      {
        id: "jcpoa",
        label: "JCPOA and its restoration",
        forms: `
          jcpoa; joint comprehensive plan of action; nuclear deal; iran deal; iran nuclear agreement;
          nuclear agreement with iran; return to compliance; mutual return; vienna talks; vienna negotiations;
          nuclear negotiations; nuclear talks; p5 1; european three; e3; negotiations on the lifting of sanctions;
          resolution 2231; barjam; iran us talks; negotiations with iran; iran us negotiations; talks with iran`,
      },
      {
        id: "snapback",
        label: "Snapback of UN sanctions on Iran",
        forms: `
          snapback; snap back; trigger mechanism; reimposition of un sanctions; restore un sanctions;
          reimpose .. security council sanctions; reinstate .. un sanctions; dispute resolution mechanism;
          termination of resolution 2231; expiry of resolution 2231; return of un sanctions;
          reinstatement of sanctions; e3 .. trigger; restoration of security council resolutions`,
      },
      {
        id: "uranium-enrichment",
        label: "Uranium enrichment",
        forms: `
          uranium enrichment; enrichment of uranium; heu; enrichment on its soil; enrichment level; zero enrichment;
          right to enrich; enrichment facilities; stockpile of enriched; enriched stockpile; enriched to 60;
          60 percent enrichment; centrifuges; fordow; fordo; natanz; removal of enriched; enriched material;
          nuclear fuel cycle; right to peaceful nuclear; peaceful nuclear rights; legitimate nuclear rights;
          right to the peaceful use of nuclear`,
      },
      {
        id: "iaea-cooperation",
        label: "IAEA inspections and safeguards",
        forms: `
          iaea; international atomic energy agency; safeguards agreement; comprehensive safeguards;
          additional protocol; nuclear inspectors; cooperation with the agency; access for inspectors;
          agency inspectors; verification and monitoring; agency's director general; undeclared nuclear material;
          un nuclear watchdog; cairo agreement with the agency; nuclear safeguards`,
      },
      {
        id: "npt-nonproliferation",
        label: "Non-proliferation regime and NPT",
        forms: `
          non proliferation; nonproliferation; npt; proliferation of weapons of mass destruction;
          counter proliferation; proliferation of nuclear weapons; nuclear weapon free zone;
          free of nuclear weapons; zone free of weapons; wmd free zone; non nuclear weapon state;
          nuclear suppliers group; nuclear proliferation; proliferation risk; southeast asia nuclear weapon free;
          aukus nuclear; proliferation concerns`,
      },
      {
        id: "dprk-denuclearisation",
        label: "Denuclearisation of the Korean Peninsula",
        forms: `
          denuclearisation; complete verifiable and irreversible; cvid; north korea's nuclear; dprk's nuclear;
          north korean nuclear; nuclear and missile programmes; unlawful nuclear; unlawful weapons programmes;
          wmd and ballistic missile; nuclear issue on the korean peninsula; korean nuclear issue;
          korean peninsula nuclear issue; nuclear threat from north korea; dismantlement of all`,
      },
      {
        id: "dprk-missile-launches",
        label: "North Korean missile launches",
        forms: `
          north korean missile; north korea's ballistic; dprk ballistic; dprk missile; north korea .. launch;
          dprk .. launch; north korea's missile; launch of ballistic missiles by; missile provocation;
          missile launch; icbm; intercontinental ballistic; slbm; reconnaissance satellite; spy satellite launch;
          missiles over japan; north korean provocations; dprk's provocations;
          violation of security council resolutions .. ballistic; launch of the satellite by`,
      },
      {
        id: "korean-peninsula-peace",
        label: "Peace and stability on the Korean Peninsula",
        forms: `
          korean peninsula; inter korean; dialogue with north korea; dialogue with the dprk; north korea policy;
          us dprk dialogue; us north korea talks; audacious initiative; unification of korea; korean unification;
          panmunjom; two hostile states; singapore joint statement; peaceful coexistence on the korean;
          peninsula issue; pyongyang dialogue; talks with pyongyang; engagement with north korea; north korea us;
          hanoi summit; dual track approach; suspension for suspension; military demarcation line;
          end of war declaration; peaceful unification; trash balloons; unified korea;
          legitimate concerns of the dprk`,
      },
      {
        id: "nuclear-threat-rhetoric",
        label: "Nuclear weapons threats and rhetoric",
        forms: `
          nuclear threat; nuclear rhetoric; nuclear blackmail; nuclear sabre rattling; nuclear saber rattling;
          threaten .. nuclear weapons; use of nuclear weapons; nuclear war; never be fought; nuclear escalation;
          nuclear intimidation; nuclear catastrophe; nuclear doctrine; nuclear weapons must not be used;
          inadmissibility of nuclear; inadmissibility of the use; tactical nuclear weapons;
          nuclear weapons in belarus; deployment of nuclear weapons; dirty bomb; nuclear incident; nuclear alert;
          no first use; nuclear conflict; risk of nuclear`,
      },
      {
        id: "znpp",
        label: "Zaporizhzhia nuclear power plant",
        forms: `
          zaporizhzhia nuclear; zaporizhzhya nuclear; zaporozhye nuclear; zaporizhzhia npp; zaporozhye npp; znpp;
          zaporizhzhia plant; nuclear safety and security; nuclear and radiation safety; iaea mission to the plant;
          demilitarisation of the zaporizhzhia; shelling of the nuclear; shelling of the plant; energodar;
          enerhodar; chornobyl; radiation disaster; europe's largest nuclear power plant; occupation of the nuclear;
          seized nuclear; power supply to the plant; kursk nuclear power plant; attacks on nuclear power plants;
          armed attacks on nuclear`,
      },
      {
        id: "ballistic-missile-programme",
        label: "Ballistic missile programmes (Iran and others)",
        forms: `
          missile programme; iran's missile; iranian ballistic; iran's ballistic missile; missile development;
          missile capabilities; missile technology; mtcr; ballistic missile transfers;
          transfer of ballistic missiles; missile proliferation; missile range; missile test; hypersonic;
          missile arsenal; satellite launch vehicle`,
      },
      {
        id: "peaceful-nuclear-123",
        label: "Civil nuclear agreement with non-proliferation conditions",
        forms: `
          civil nuclear cooperation; civil nuclear agreement; 123 agreement; peaceful use of nuclear energy;
          peaceful nuclear energy; peaceful nuclear activities; peaceful nuclear technology; peaceful atom;
          civilian nuclear; civil nuclear deal; civil nuclear partnership; nuclear powered submarine;
          spent fuel reprocessing; nuclear submarine fuel; reprocessing of spent; civil nuclear energy`,
      },
      {
        id: "nuclear-security-materials",
        label: "Nuclear security and export controls on sensitive technology",
        forms: `
          nuclear security; nuclear terrorism; nuclear smuggling; radioactive materials; fissile material;
          proliferation security initiative; resolution 1540; sanctions evasion by dprk;
          sanctions evasion by north korea; panel of experts; 1718 committee;
          multilateral sanctions monitoring team; msmt; enforcement of security council resolutions on dprk;
          nuclear material`,
      },
    ],
  },
  {
    id: "military-contacts",
    label: "Military contacts, hotlines and de-confliction",
    concepts: [
      {
        id: "military-to-military-communication",
        label: "Military-to-military communication channels",
        forms: `
          mil to mil; military to military; communication between militaries;
          communications between the two militaries; military dialogue; contacts between the militaries;
          contacts between defence ministries; contacts between the ministries of defence; theater commanders;
          military channels; defence policy coordination talks; military maritime consultative; mmca;
          military communications; channels between our militaries; military talks; defence ministers contact;
          resumption of military; dialogue between the armed forces; exchanges between the two militaries;
          army to army`,
      },
      {
        id: "hotline",
        label: "Hotline and crisis communication",
        forms: `
          hotline; hot line; emergency line; crisis communication; direct line of communication;
          direct communication line; secure line; red telephone; crisis management mechanism;
          emergency communication; hot telephone line`,
      },
      {
        id: "deconfliction",
        label: "De-confliction and incident prevention",
        forms: `
          deconfliction; de confliction; deconflict; incident prevention; prevention of incidents;
          prevent incidents; prevent dangerous incidents; dangerous military incidents; avoid incidents;
          avoid unintended; unintended escalation; accidental conflict; inadvertent; miscalculation;
          accidental escalation; unintended clashes; unintended incidents; preventing conflict from arising;
          avoid accidental; put guardrails; veer into conflict; manage competition responsibly;
          responsibly manage competition; guardrails in the relationship; guardrails .. competition`,
      },
      {
        id: "confidence-building",
        label: "Military confidence-building measures",
        forms: `
          confidence building; confidence and security building; cbms; trust building measures; confidence measures;
          military confidence; measures to build confidence; transparency measures; military transparency;
          notification of exercises; advance notification; notification of launches; confidence strengthening;
          mutual trust measures; comprehensive military agreement; september 19 military agreement;
          september 19 agreement; 2018 military agreement; military agreement between south and north`,
      },
      {
        id: "defence-ministers-meeting",
        label: "Defence ministers' or 2+2 consultations",
        forms: `
          two plus two; 2 2 meeting; 2 2 format; 2 2 dialogue; 2 2 ministerial; foreign and defence ministers;
          ministers of foreign affairs and defence; defence ministers meeting; security consultative committee;
          security consultative meeting; scm; shangri la dialogue; talks between defence ministers;
          meeting of defence ministers; defence ministers talks; defence ministerial; defence policy dialogue;
          defence consultations`,
      },
      {
        id: "general-staff-contacts",
        label: "Contacts of general staffs and military delegations",
        forms: `
          general staff; chief of defence; chairman of the joint chiefs; joint chiefs of staff; military delegation;
          staff talks; army chief; naval chief; armed forces chiefs; military leadership contacts; military attache;
          military commission; heads of armed forces; chief of army staff; field marshal; service chiefs; port call;
          ship visit; warship visit`,
      },
    ],
  },
  {
    id: "terrorism",
    label: "Terrorism and extremism",
    concepts: [
      {
        id: "counter-terrorism-cooperation",
        label: "Counter-terrorism cooperation",
        forms: `
          counter terrorism; counterterrorism; fight against terrorism; combat terrorism;
          struggle against terrorism; fighting terrorism; anti terrorism; war on terror; joint fight against terror;
          eliminate terrorism; eradication of terrorism; defeat terrorism; combat .. terrorism;
          zero tolerance .. terrorism; terrorism in all its forms; scourge of terrorism; menace of terrorism;
          threat of terrorism; terrorist threat; terrorism threat; terrorist menace;
          regional anti terrorist structure; prevention of terrorism`,
      },
      {
        id: "terrorist-attack-condemn",
        label: "Condemnation of a terrorist attack",
        forms: `
          terrorist attack; terror attack; act of terrorism; terrorist act; terror act; heinous attack;
          heinous terrorist; barbaric attack; dastardly; cowardly attack; despicable attack; suicide bombing;
          bomb blast; explosion .. victims; condemn .. terror; condemn .. terrorist; victims of the terrorist;
          terrorist bombing; pahalgam attack; terrorist incident; inhuman terrorist; hideous terrorist;
          terrorist crime; abhorrent attack; antisemitic attack`,
      },
      {
        id: "isis-coalition",
        label: "ISIS / Daesh and the global coalition",
        forms: `
          isis; isil; daesh; islamic state of iraq; global coalition; iskp; islamic state khorasan; da'esh; al hol;
          al hawl; foreign terrorist fighters; al qaeda; al qaida; so called islamic state; islamic state group`,
      },
      {
        id: "terrorist-financing",
        label: "Financing of terrorism",
        forms: `
          terrorist financing; financing of terrorism; terror financing; funding of terrorism;
          combating the financing; financing for terrorist; anti money laundering; money laundering and terrorist;
          countering the financing; fatf; financial action task force; illicit finance; cutting off funding;
          terror funding; no money for terror; financial support to terrorists; cft`,
      },
      {
        id: "cross-border-terrorism",
        label: "Cross-border terrorism and safe havens",
        forms: `
          cross border terrorism; safe havens; sanctuary for terrorists; terrorist sanctuaries;
          sponsors of terrorism; sponsor .. terrorism; terrorists .. soil; territory .. used by terrorists;
          terrorist infrastructure; terror infrastructure; terrorist hideouts; use of afghan territory; afghan soil;
          terrorism emanating from; emanating from afghan; terrorism from afghan territory; state terrorism; ttp;
          tehrik i taliban; tehreek e taliban; khawarij; terror camps; terrorist bases; harbour .. terrorists;
          infiltration of terrorists`,
      },
      {
        id: "radicalisation-extremism",
        label: "Radicalisation and violent extremism",
        forms: `
          violent extremism; extremist ideology; extremist groups; online extremism; deradicalisation;
          religious extremism; prevent radicalization; prevention of extremism; three evils; radical groups;
          jihadist; islamist extremism; jihadism; hate ideology; extremist organizations; terrorism and extremism;
          extremism and terrorism; terrorism separatism and extremism; combat extremism; counter .. extremism;
          fight against extremism; rise of extremism; online radicalisation; radicalisation of youth;
          spread of radical ideology`,
      },
      {
        id: "terror-designation",
        label: "Designation as a terrorist organisation or state sponsor",
        forms: `
          designate .. terrorist; terrorist designation; foreign terrorist organisation; terrorist listing;
          listing of terrorists; terror list; list of state sponsors; state sponsors of terrorism list;
          removal from the list of .. terrorism; 1267; proscribe; proscription; terrorist blacklist;
          designated terrorist; muslim brotherhood; globally designated; sanctioned terrorists; blacklist terrorist`,
      },
    ],
  },
  {
    id: "peacekeeping-formats",
    label: "Peacekeeping, monitoring missions and negotiation formats",
    concepts: [
      {
        id: "un-peacekeeping",
        label: "UN peacekeeping operations",
        forms: `
          peacekeeping; blue helmets; unifil; monusco; minusma; minusca; unmiss; undof; unisfa;
          troop contributing countries; peace operations; peace support operations; unmik;
          united nations interim force in lebanon; stabilisation mission; un forces; un troops`,
      },
      {
        id: "russian-peacekeepers",
        label: "Russian peacekeeping contingent",
        forms: `
          russian peacekeepers; peacekeeping contingent; contingent of peacekeepers; russian contingent;
          peacekeeping forces of russia; russian turkish monitoring; joint monitoring centre;
          russian turkish centre; operational group of russian forces`,
      },
      {
        id: "stabilisation-force-gaza",
        label: "International stabilisation force",
        forms: `
          stabilization force; international force in gaza; security force for gaza; international security force;
          deployment of an international force; international protection force; international troops in gaza;
          resolution 2803; arab force; multinational stabilisation; palestinian police force;
          multinational force in gaza`,
      },
      {
        id: "african-mission",
        label: "African-led missions and standby forces",
        forms: `
          au mission; african union mission; amisom; atmis; aussom; african union transition mission; african led;
          samidrc; sadc mission; sadc force; ecowas force; standby force; african solutions; regional force;
          au peace and security council; african peace and security; peace support mission; resolution 2719`,
      },
      {
        id: "osce-monitoring",
        label: "OSCE and its monitoring missions",
        forms: `
          osce; organization for security and co operation in europe; special monitoring mission;
          helsinki commission; minsk group; co chair countries; minsk process; osce mission; osce smm;
          osce special monitoring`,
      },
      {
        id: "eu-monitoring-mission",
        label: "EU monitoring and observer missions",
        forms: `
          eu mission in armenia; euma; eumm; eumcap; eu monitoring capacity; monitoring mission; civilian mission;
          eulex; eu observers; eubam; monitoring group; military observers; unarmed observers; european observers;
          fact finding mission; third country forces along the border; third party forces;
          extra regional forces at the border; irini`,
      },
      {
        id: "normandy-minsk-format",
        label: "Normandy, trilateral contact group and similar formats on Ukraine",
        forms: `
          normandy format; normandy four; trilateral contact group; tcg; normandy summit; contact group on ukraine;
          advisers of the normandy; minsk contact group; elections in donbas; special status of donbas;
          istanbul talks; istanbul agreements; istanbul negotiations; istanbul format; istanbul platform;
          istanbul rounds; talks in istanbul`,
      },
      {
        id: "contact-group",
        label: "Contact group, quartet or quad format",
        forms: `
          quartet; quint; arab islamic committee; group of friends; friends of peace; sudan quad;
          african peace initiative; quad on sudan; quadrilateral format; e3 format; weimar format; weimar plus;
          six party talks; contact group on`,
      },
      {
        id: "astana-format",
        label: "Astana format on Syria",
        forms: `
          astana format; astana process; astana platform; astana troika; guarantor states of the astana;
          astana guarantors; astana type; geneva process on syria; syrian settlement; small astana;
          astana peace process; guarantors of the astana; guarantor countries of the astana;
          astana meeting on syria; astana talks; astana trio; international meeting on syria in the astana`,
      },
      {
        id: "special-envoy",
        label: "Special envoys and negotiators appointed",
        forms: `
          special envoy; special representative; presidential envoy; personal envoy; un envoy;
          personal representative; negotiating group; negotiating delegation; delegation for talks;
          appoint .. envoy; peace envoy`,
      },
      {
        id: "working-groups-conflict",
        label: "Security advisers' or expert groups on the settlement",
        forms: `
          advisers' meeting; meeting of advisers; level of advisers; advisors level; meeting of national security;
          expert level talks; technical talks; technical rounds; teams .. continue work;
          high level negotiating teams; working level negotiators; tasked .. advisors;
          level of national security advisers; meeting between .. national security advisers;
          national security advisers meeting`,
      },
      {
        id: "un-secretary-role",
        label: "Role of the UN in the settlement",
        forms: `
          un led; un facilitated; auspices of the un; auspices of the united nations; un auspices; un mediated;
          un secretary general's good offices; led by the united nations; un secretary general's envoy;
          un sponsored; un plan; un brokered; un process; un roadmap; under the aegis of the un;
          aegis of the united nations; un supported`,
      },
      {
        id: "regional-platform-3-3",
        label: "3+3 regional platform",
        forms: `
          3 3 format; 3 3 platform; 3 3 regional; 3 3 consultative; three plus three; regional platform 3 3;
          3 2 format; six country platform; six country cooperation; platform of six; six way platform;
          consultative regional platform; south caucasus consultative`,
      },
    ],
  },
  {
    id: "prisoners-hostages",
    label: "Prisoners of war, hostages and missing persons",
    concepts: [
      {
        id: "pow-exchange",
        label: "Exchange of prisoners of war",
        forms: `
          prisoner exchange; exchange of prisoners; prisoner swap; swap of prisoners; prisoners of war; pow;
          exchange .. prisoners; all for all; 1000 for 1000; exchange of captives; captured soldiers;
          release of prisoners; exchange of detainees; prisoner release; captive servicemen; return of prisoners;
          captivity; exchange of held persons; captured servicemen; detained servicemen; azov defenders;
          mutual release`,
      },
      {
        id: "hostages-release",
        label: "Release of hostages",
        forms: `
          hostages; abducted persons; kidnapped; captives held in gaza; israeli captives; release .. captives;
          return of captives; release of hostages; release .. hostages; hostage release; free the hostages;
          hostage deal; hostage negotiations; hostage takers; hostage taking; held hostage; return of the hostages;
          return of the abductees; remaining hostages; hostages .. held; hostages home; deceased hostages;
          captives held; held captive; abducted civilians; kidnapped civilians; kidnapping for ransom;
          kidnapped citizens; mass kidnapping`,
      },
      {
        id: "detained-persons-release",
        label: "Release of detained and wrongfully held persons",
        forms: `
          release .. detained; wrongfully detained; unjustly detained; wrongful detention; arbitrarily detained;
          arbitrary detention; unlawful detention; unjust detention; detained citizens; detained nationals;
          detained americans; political prisoners; consular access to detained; detention of .. citizens;
          imprisoned citizens; detainees; dual nationals; release .. journalists; pardon .. prisoners;
          detained leaders; illegally detained; illegally held; illegally imprisoned; unlawfully detained;
          detained opposition; release .. detainees; release .. prisoners; free .. prisoners;
          immediate and unconditional release; immediate release of all; secure .. release;
          release on humanitarian grounds; humanitarian release; release from custody; freed from detention;
          freed from captivity; return home of detained; remaining detainees; civilian hostages .. release;
          release of captives; liberate .. captives; secure their freedom; fate of the detained; fate of detainees`,
      },
      {
        id: "missing-persons",
        label: "Missing persons and their fate",
        forms: `
          missing persons; fate of the missing; persons missing; missing in action; clarify the fate;
          clarification of the fate; search for missing; missing soldiers; missing servicemen; missing people;
          mass graves; whereabouts of the missing; icmp; missing since the war; enforced disappearances;
          forcibly disappeared; determining the fate; missing azerbaijanis;
          international commission on missing persons; committee on missing persons; identification of remains;
          exhumation of remains; mia accounting; remains of war dead; recovery of war remains;
          unaccounted for since`,
      },
      {
        id: "remains-return",
        label: "Return of bodies of the fallen",
        forms: `
          return of bodies; return of remains; repatriation of bodies; exchange of bodies; bodies of the dead;
          bodies of fallen; bodies of soldiers; remains of fallen; transfer of bodies; repatriation of remains;
          pow mia; mia remains; fallen soldiers remains; bodies of servicemen; remains of soldiers;
          handover of bodies; mortal remains; recovery of remains; exchange of dead bodies; return .. bodies of;
          bodies of servicepeople`,
      },
      {
        id: "deported-children",
        label: "Return of deported children",
        forms: `
          deported children; abducted children; return of ukrainian children; return of children; children deported;
          children abducted; forcibly transferred children; illegally deported; unlawfully deported;
          bring kids back; abduction of children; kidnapped children; reunification of children with families;
          reunite children; children separated by; children .. war zone; evacuated children; stolen children;
          unlawful deportation; return .. ukrainian children; deported civilians; civilians deported`,
      },
      {
        id: "humanitarian-conflict-measures",
        label: "Humanitarian measures between belligerents",
        forms: `
          humanitarian exchanges; humanitarian track; humanitarian issues of the conflict; evacuation of civilians;
          humanitarian corridors; green corridors; safe corridors; safe evacuation; mariupol evacuation;
          release of civilians; civilian detainees; return of civilians; evacuation of the wounded;
          seriously wounded; wounded soldiers; red cross access; icrc access; access of the red cross; icrc visits;
          red cross visits; safe passage of civilians; exchange of seriously ill; sick and wounded;
          evacuation of foreigners`,
      },
      {
        id: "abductions-issue",
        label: "Abductions issue (Japan and North Korea)",
        forms: `
          abduction issue; abductees; abducted japanese; abductions of japanese; abductions by north korea;
          abductions by the dprk; abducted citizens; resolution of the abductions; abduction problem;
          abducted by north korea`,
      },
    ],
  },
  {
    id: "mines-demining",
    label: "Mines, demining and remnants of war",
    concepts: [
      {
        id: "demining",
        label: "Humanitarian demining",
        forms: `
          demining; mine clearance; mine action; clearance of mines; clear .. mines; mine removal;
          clearing of mines; de mining; mine clearing; landmine clearance; mine countermeasures;
          decontamination from mines; sappers; removal of mines; cluster munitions`,
      },
      {
        id: "landmines-threat",
        label: "Landmines and mine victims",
        forms: `
          landmines; land mines; mine threat; mine contamination; contaminated with mines; mined areas;
          mine victims; mine explosions; anti personnel mines; antipersonnel mines; mine risk; mine casualties;
          mine terror; mine problem; victims of mines; planted mines; mine danger; mine blast; laying of mines;
          mines planted; booby traps; ottawa treaty`,
      },
      {
        id: "minefield-maps",
        label: "Minefield maps",
        forms: `
          minefield maps; maps of minefields; maps of mines; mine maps; maps of landmines; provision of maps;
          handover of maps; transfer of maps of; accurate maps of; minefield records; formularies of minefields;
          inaccurate maps; mine field maps`,
      },
      {
        id: "unexploded-ordnance",
        label: "Unexploded ordnance and war legacy",
        forms: `
          unexploded ordnance; uxo; unexploded bombs; erw; unexploded munitions; explosive ordnance; war legacy;
          legacies of war; agent orange; dioxin; war remnants; explosive remnants; improvised explosive devices;
          ieds; bomb disposal; cluster bomb remnants; bien hoa; ammunition clearance`,
      },
    ],
  },
  {
    id: "maritime-air",
    label: "Maritime security, navigation and airspace",
    concepts: [
      {
        id: "freedom-of-navigation",
        label: "Freedom of navigation and overflight",
        forms: `
          freedom of navigation; freedom of the seas; overflight; freedom of shipping; navigational rights;
          navigational freedoms; freedom of passage; free passage; innocent passage; transit passage;
          rules based maritime order; unimpeded navigation; free navigation; maritime rights and freedoms;
          safety of navigation; safe navigation; lawful uses of the sea; security of navigation; navigation safety;
          fonop; free and open seas; safe passage of ships; right of passage; navigation in international waterways;
          sea lanes`,
      },
      {
        id: "unclos",
        label: "Law of the Sea Convention",
        forms: `
          unclos; law of the sea; exclusive economic zone; eez; continental shelf; itlos; maritime law;
          high seas treaty; 1982 convention; territorial sea; arbitration tribunal award`,
      },
      {
        id: "red-sea-shipping",
        label: "Red Sea and attacks on shipping",
        forms: `
          red sea; attacks on shipping; attack .. merchant ships; houthi attacks; bab el mandeb; bab al mandab;
          gulf of aden; prosperity guardian; aspides; commercial vessels; merchant vessels; shipping lanes;
          commercial shipping; international shipping; suez canal disruption; suez canal traffic; bab el mandab;
          maritime attacks; attack .. tankers; attacks on tankers; seizure of vessels; seized ship;
          suez canal revenues; houthi attacks on shipping; attacks on ships in the red sea;
          attacks on commercial shipping; attacks on commercial vessels; attacks on merchant;
          attacks on international shipping; bab al mandeb; freedom of navigation in the red sea;
          security of navigation in the red sea; safety of navigation in the red sea; operation prosperity guardian;
          maritime security in the red sea; strikes on yemen; strikes against houthi; shipping lanes .. red;
          galaxy leader`,
      },
      {
        id: "strait-of-hormuz",
        label: "Strait of Hormuz and Gulf waterways",
        forms: `
          hormuz; closure of the strait; close the strait; blockade of the strait; reopening of the strait;
          passage through the strait; open strait; gulf shipping; persian gulf security; security of the gulf;
          gulf waters; arabian gulf security; gulf of oman; maritime traffic in the gulf;
          freedom of navigation in the strait; oil tankers passage; naval blockade of iran; security of the strait;
          shipping through the strait; maritime security construct`,
      },
      {
        id: "black-sea-navigation",
        label: "Black Sea shipping and security",
        forms: `
          black sea security; black sea region security; navigation in the black sea; shipping in the black sea;
          black sea shipping; montreux; turkish straits; straits regime; bosphorus; bosporus; kerch strait;
          sea of azov; black sea fleet; black sea mine countermeasures; unblock .. ports; unblocking of ports;
          ukrainian ports; port infrastructure attacks; attacks on ports; attack .. port infrastructure;
          ukrainian maritime corridor; black sea agreement; attack .. odesa port`,
      },
      {
        id: "grain-initiative",
        label: "Black Sea grain initiative",
        forms: `
          grain deal; grain agreement; grain initiative; grain corridor; black sea initiative;
          export of grain from ukrainian ports; grain exports from ukraine; ukrainian grain; istanbul grain;
          russian part of the deal; package agreement of istanbul; extension of the grain; grain from ukraine;
          food corridor; memorandum .. russian food and fertilizers; russia un memorandum;
          joint coordination centre in istanbul; rosselkhozbank; grain and fertiliser exports; russian fertilisers;
          unblocking of grain; export .. grain`,
      },
      {
        id: "incident-at-sea",
        label: "Incidents at sea and coast-guard collisions",
        forms: `
          incident at sea; ram .. vessel; water cannon; collision at sea; collision of vessels;
          dangerous manoeuvres; unsafe manoeuvres; dangerous maneuvers; unsafe and unprofessional; maritime militia;
          aggressive actions at sea; radar lock on; fire control radar; radar illumination;
          intrusion into territorial waters; incursion into territorial waters; resupply mission;
          rotation and resupply; interception of vessels; vessel interception; illegal detention of vessel;
          fishing boats seized; boarding of vessels; ramming .. ship`,
      },
      {
        id: "maritime-security-cooperation",
        label: "Maritime security cooperation and domain awareness",
        forms: `
          maritime security; mda; maritime safety; maritime surveillance; maritime cooperation agreement;
          maritime patrol; naval cooperation; patrol vessels; coast guard cooperation; maritime law enforcement;
          maritime capacity building; maritime order; maritime dialogue; maritime domain; patrol boats;
          coordinated patrols; information sharing at sea; maritime partnership; naval ties; security of sea lanes;
          naval task force; cooperation between coast guards; maritime defence`,
      },
      {
        id: "maritime-delimitation",
        label: "Maritime delimitation and jurisdiction",
        forms: `
          maritime delimitation; delimitation of maritime; maritime boundary; maritime border;
          maritime jurisdiction; maritime zones; turkish libyan memorandum; eastern mediterranean; aegean;
          blue homeland; casus belli; overlapping claims area; joint development area;
          delimitation of the continental shelf; delimitation of the exclusive economic zone; sea border;
          maritime demarcation; lebanese israeli maritime; northern limit line; territorial waters extension`,
      },
      {
        id: "piracy",
        label: "Piracy and armed robbery at sea",
        forms: `
          piracy; armed robbery at sea; armed robbery against ships; pirates; gulf of guinea; atalanta; recaap;
          hijacked ship; ship hijacking; anti piracy`,
      },
      {
        id: "airspace-violation",
        label: "Airspace violations",
        forms: `
          airspace violation; violation of airspace; violate .. airspace; airspace incursion; incursion .. airspace;
          intrusion .. airspace; breach of airspace; drone incursion; airspace breach; entry into airspace;
          drones in polish airspace; fighter jets .. airspace; drone sightings; air defence identification zone;
          adiz; airspace intrusion; surveillance balloon; high altitude balloon; airspace of poland;
          airspace of estonia; airspace of romania; incursions into nato; crossing into airspace; spy balloon;
          drone overflight`,
      },
      {
        id: "no-fly-airspace-closure",
        label: "No-fly zone and airspace closures",
        forms: `
          no fly; closure of airspace; airspace closure; close .. airspace; closed airspace; reopening of airspace;
          overflight permission; overflight ban; denial of overflight; airspace ban; open airspace;
          ban on flights over; airspace restrictions; flight ban; safety of civil aviation; gps jamming;
          gnss interference; jamming of gps; gps spoofing; safety of flights`,
      },
      {
        id: "aircraft-downed",
        label: "Downing or interception of aircraft",
        forms: `
          azerbaijan airlines; azal; shooting down of; shot down; downing of the aircraft; mh17; malaysia airlines;
          plane crash near aktau; aktau crash; downed plane; forced landing; ryanair; forced diversion;
          diversion of the flight; state hijacking; black boxes; flight recorders; ps752; su 24; unsafe intercept;
          aircraft collision; mq 9; reaper drone`,
      },
      {
        id: "undersea-infrastructure",
        label: "Undersea cables and seabed infrastructure",
        forms: `
          undersea cables; submarine cables; undersea infrastructure; underwater infrastructure; cable damage;
          cable cutting; damage to cables; severed cables; nord stream; gas pipeline explosion; seabed;
          sabotage of undersea; baltic sea cables; subsea cables; protection of undersea; balticconnector;
          underwater cables`,
      },
      {
        id: "shadow-fleet",
        label: "Shadow fleet tankers",
        forms: `
          shadow fleet; dark fleet; shadow tankers; ageing tankers; old tankers; seizure of tankers;
          detention of tankers; seize .. tankers; flagless vessels; stateless vessels; russian tankers; ghost fleet;
          shadow vessels; boarding of tankers; uninsured tankers; tankers .. evading sanctions; substandard vessels;
          shadow tanker fleet; sanctioned tankers; sanctioned vessels; seizure of .. tanker; detention of .. tanker;
          stateless tanker; vessels .. sanctioned oil; unseaworthy tankers; intercept .. tanker`,
      },
    ],
  },
  {
    id: "cyber-information",
    label: "Cyber, information and foreign interference",
    concepts: [
      {
        id: "cyber-attacks",
        label: "Cyber attacks and cybercrime",
        forms: `
          cyber attack; cyberattack; malicious cyber; ransomware; hacking; hackers; cyber espionage;
          cyber intrusion; cyber incident; cyber threat; cybercrime; cyber crime; cyber theft; solarwinds;
          hostile cyber; cyber enabled; volt typhoon; salt typhoon; apt31; ddos; crypto theft; cryptocurrency theft`,
      },
      {
        id: "cyber-security-cooperation",
        label: "Cyber security cooperation and norms",
        forms: `
          cyber security; cybersecurity; cyber defence; cyber resilience; cyber dialogue; cyber cooperation;
          cyber capacity building; information security; cyberspace; cyber domain; cyber policy;
          cyber consultations; un cybercrime convention; hanoi convention; budapest convention; tallinn mechanism;
          digital security; cyber capabilities; consultations on cyber; 5g security; trusted vendors;
          secure telecommunications; cyber partnership; ict security; cyber protection`,
      },
      {
        id: "disinformation",
        label: "Disinformation and propaganda",
        forms: `
          disinformation; misinformation; propaganda; false narratives; information manipulation; fimi;
          information war; information warfare; hostile narratives; information campaign against; fakes;
          information attacks; state media ban; rt and sputnik; false information; cognitive warfare;
          information threats; spread of lies; smear campaign; malicious information; information operations;
          distorted information`,
      },
      {
        id: "election-interference",
        label: "Foreign interference in elections and politics",
        forms: `
          election interference; electoral interference; interference in elections; interfere .. elections;
          interfere .. democratic process; foreign interference; foreign malign influence;
          interference in democratic; meddling in elections; election meddling; meddle .. election;
          russian interference; interference by russia; influence operations; transnational repression;
          interference in our democracy; transparency of foreign influence; foreign agents;
          electoral process interference`,
      },
      {
        id: "hybrid-threats",
        label: "Hybrid threats and sabotage",
        forms: `
          hybrid threats; hybrid attacks; hybrid war; hybrid warfare; hybrid activities; hybrid operations;
          hybrid aggression; hybrid actions; acts of sabotage; sabotage operations; instrumentalisation of migrants;
          weaponisation of migration; hybrid interference; grey zone; gray zone; arson attacks; railway sabotage;
          subversive activities; subversion; artificially created migration crisis; instrumentalized migration;
          diversionary acts; saboteurs; sabotage attacks; sabotage .. infrastructure`,
      },
      {
        id: "espionage-diplomats",
        label: "Espionage and expulsion of diplomats",
        forms: `
          espionage; spying; expulsion of diplomats; expel .. diplomats; expelled diplomats; persona non grata;
          undeclared intelligence officers; covert activities; covert agents; wiretapping; eavesdropping;
          surveillance of leaders; leaked documents; intelligence leak; leak of classified; spyware;
          expulsion of the ambassador; overseas police stations`,
      },
    ],
  },
  {
    id: "separatism-occupation",
    label: "Separatism, occupation and settlement",
    concepts: [
      {
        id: "separatism",
        label: "Separatism and secession",
        forms: `
          separatism; separatist; secession; secessionist; breakaway; illegal armed formations; self proclaimed;
          unrecognised republic; independence movement; splittism; splitting the country;
          fragmentation of the country; recognition of independence of; unilateral declaration of independence;
          declared independence; somaliland; dismemberment; parallel institutions`,
      },
      {
        id: "self-determination",
        label: "Right to self-determination",
        forms: `
          self determination; inalienable rights; legitimate rights of the palestinian; legitimate national rights;
          legitimate aspirations; aspirations of the palestinian people; right of return; rights and security of;
          rights of armenians; plebiscite; legitimate rights of the people; referendum on independence;
          decolonisation`,
      },
      {
        id: "occupation-territory",
        label: "Occupation and occupied territories",
        forms: `
          occupation; occupied territories; temporarily occupied; occupied palestinian territory;
          occupied west bank; occupied lands; occupying power; occupying forces; occupiers; occupying regime;
          deoccupation; liberation of territories; occupied areas; reoccupation; occupied syrian; liberated lands`,
      },
      {
        id: "settlements-west-bank",
        label: "Settlements and settler violence",
        forms: `
          settlement expansion; israeli settlements; settlement activity; expansion of settlements;
          illegal settlements; settlement construction; settlers; outposts; e1 settlement;
          annexation of the west bank; annexation .. west bank; sovereignty over the west bank; judea and samaria;
          judaisation; demolition of homes; sheikh jarrah; confiscation of land; settlement policies;
          escalation in the west bank; west bank violence; settlements in the occupied;
          settlements in the west bank`,
      },
    ],
  },
  {
    id: "intelligence-law-enforcement",
    label: "Intelligence and law enforcement",
    concepts: [
      {
        id: "intelligence-sharing",
        label: "Intelligence sharing and special services contacts",
        forms: `
          intelligence sharing; share intelligence; exchange of intelligence; intelligence exchange;
          intelligence information; intelligence services; special services; intelligence agencies;
          intelligence chiefs; heads of intelligence; security services; cooperation between security councils;
          five eyes; intelligence community; security agencies; intelligence assessments; cia director;
          foreign intelligence; suspension of intelligence; cooperation between intelligence;
          security and intelligence cooperation`,
      },
      {
        id: "law-enforcement-cooperation",
        label: "Police and law-enforcement cooperation",
        forms: `
          law enforcement; interpol; europol; interior ministries; ministries of internal affairs;
          joint investigations; internal security cooperation; public security; policing; ministers of interior`,
      },
      {
        id: "organised-crime",
        label: "Organised and transnational crime",
        forms: `
          organised crime; transnational crime; cross border crime; criminal groups; criminal networks;
          criminal organisations; cartels; gangs; mafia; transnational criminal; organized criminal; tren de aragua;
          financial crime; crime syndicates; smuggling networks; firearms trafficking; gun trafficking;
          guns .. mexico; transnational criminal organisations; gang violence; armed gangs; illegal arms trade;
          southbound firearms; illegal gold mining; criminal cartels`,
      },
      {
        id: "drug-trafficking",
        label: "Drug trafficking and counter-narcotics",
        forms: `
          drug trafficking; narcotics; counternarcotics; drug smuggling; illicit drugs; illegal drugs; anti drug;
          narco trafficking; narcotrafficking; drug trade; fentanyl; precursor chemicals; synthetic drugs; captagon;
          opium; coca cultivation; drug control; narcoterrorism; narco terrorism; opioid; drug flows; flow of drugs;
          drug boats; alleged drug vessels; counter narcotics; narcotics control; drug enforcement; cocaine; heroin;
          war on drugs; fight against drugs; illicit narcotics; cultivation of opium; narcotic drugs;
          poppy cultivation; drug interdiction; flow of illegal drugs; narcotics trafficking; narcoterrorist; poppy;
          drug overdose; drug abuse`,
      },
      {
        id: "extradition-mutual-legal",
        label: "Extradition and mutual legal assistance",
        forms: `
          extradition; extradite; mutual legal assistance; legal assistance in criminal matters; mlat;
          legal assistance treaty; transfer of prisoners treaty; sentenced persons; judicial cooperation; fugitives;
          cooperation between prosecutors; prosecutors general; deport .. suspects; hand over .. suspects;
          transfer of convicted; handover of wanted`,
      },
      {
        id: "security-sector-reform",
        label: "Security sector reform and defence reform",
        forms: `
          defence reform; security sector; police reform; rule of law in the security; reform of the armed forces;
          reform of security forces; professional armed forces; unification of military institutions;
          unify .. military; unified army; security institutions; military reform; security forces reform;
          security forces integration; integration of armed groups; integration into the national army;
          unified military; unification of armed forces; unify .. security forces; single army;
          libyan military institutions; lebanese army support; support .. lebanese armed forces;
          capacity of security forces`,
      },
    ],
  },
  {
    id: "withdrawal-buffer",
    label: "Withdrawal, buffer zones and disarmament",
    concepts: [
      {
        id: "troop-withdrawal",
        label: "Withdrawal of troops",
        forms: `
          withdrawal of troops; withdraw .. troops; troop withdrawal; withdrawal of forces; withdraw .. forces;
          withdrawal of russian troops; withdrawal of russian forces; withdrawal of israeli forces;
          israeli withdrawal; pull back troops; pullout; withdraw .. army; full withdrawal; complete withdrawal;
          immediate withdrawal; withdrawal of foreign forces; withdrawal of foreign troops;
          foreign fighters and mercenaries; withdrawal of the occupying; drawdown of troops; troop drawdown;
          withdraw from ukraine; withdraw from its territory`,
      },
      {
        id: "disengagement-forces",
        label: "Disengagement and separation of forces",
        forms: `
          disengagement of forces; disengagement of troops; separation of forces; withdrawal of heavy weapons;
          withdrawal of heavy weaponry; pullback of heavy; pull back forces; mutual withdrawal; mirror withdrawal;
          separation of troops; disengage .. forces; troop disengagement; move forces back; return to barracks;
          return of forces to permanent bases; withdrawal to permanent deployment; de escalation areas;
          lifting of defensive measures; pull back from the border; mutual pullback`,
      },
      {
        id: "buffer-zone",
        label: "Buffer or demilitarised zone",
        forms: `
          buffer zone; demilitarised zone; dmz; demilitarisation of the area; security zone; safe zone; safety zone;
          security belt; sanitary zone; separation zone; separation area; area of separation; no man's land;
          neutral zone; exclusion zone; free economic zone in donbas; yellow line; security strip; peace corridor;
          idlib; no weapons zone; security perimeter; philadelphi; litani`,
      },
      {
        id: "ddr-armed-groups",
        label: "Disarmament, demobilisation and reintegration of armed groups",
        forms: `
          disarmament of armed groups; disarmament of hezbollah; disarmament of militias; lay down .. weapons;
          surrender .. weapons; ddr; demobilise; reintegration of combatants; former combatants; ex combatants;
          decommissioning of weapons; weapons decommissioning; handover of weapons; hand over .. weapons;
          neutralisation of the fdlr; disarmament process; dissolve .. armed groups; weapons under state control;
          restrict weapons to the state; disarmament of hamas`,
      },
      {
        id: "force-size-limits",
        label: "Limits on armed forces in a settlement",
        forms: `
          limits on the armed forces; limit .. armed forces; reduction of armed forces; size of the armed forces;
          size of the army; cap on the armed forces; restrictions on the army; size of ukrainian forces;
          restrictions on the ukrainian army; size of the ukrainian army; 800 thousand troops; cap on troops;
          reduce .. army; army size; limits on ukraine's military; demilitarised ukraine;
          capability of ukraine's armed forces; strong ukrainian army; strong army;
          restrictions on ukraine's forces; no limitations .. armed forces`,
      },
    ],
  },
  {
    id: "trade-tariffs",
    label: "Trade and tariffs",
    concepts: [
      {
        id: "tariffs",
        label: "Tariffs and customs duties",
        forms: `
          tariffs; customs duties; import duties; levies on imports; duties on imports; import levy; tariff hike;
          arbitrary tariffs; reciprocal tariffs; indiscriminate tariffs; section 232; section 301;
          additional duties; tariff increase; tariff policy; tariff rate; duties on goods; import surcharge;
          tariff abuse`,
      },
      {
        id: "tariff-reduction",
        label: "Lowering or removing tariffs",
        forms: `
          reduce .. tariffs; lower .. tariffs; cut .. tariffs; tariff reduction; tariff cuts; remove .. tariffs;
          eliminate .. tariffs; lift .. tariffs; tariff exemption; tariff relief; zero tariff;
          zero tariff treatment; duty free access; duty free treatment; tariff suspension; suspend .. tariffs;
          tariff rollback; tariff concessions; tariff pause; tariff truce; tariff rate quota; exempt .. tariffs;
          exclusion from tariffs; lowering of .. duties`,
      },
      {
        id: "retaliatory-measures",
        label: "Retaliatory trade measures",
        forms: `
          retaliatory tariffs; retaliatory duties; trade countermeasures; counter tariffs;
          countermeasures .. tariffs; tit for tat tariffs; trade retaliation; retaliate .. tariffs;
          rebalancing measures; anti coercion instrument; reciprocal countermeasures; respond in kind .. tariffs;
          response to tariffs; retaliatory trade measures; countermeasures against .. tariffs`,
      },
      {
        id: "trade-war",
        label: "Trade war and trade frictions",
        forms: `
          trade war; tariff war; trade frictions; trade tensions; trade disputes; trade conflict;
          economic and trade frictions; trade differences; trade irritants; no winners .. trade war;
          escalation of trade; trade confrontation; trade truce; economic and trade differences; trade row;
          trade standoff`,
      },
      {
        id: "trade-deficit",
        label: "Trade deficit and imbalance",
        forms: `
          trade deficit; trade imbalance; imbalance in trade; balance of trade; trade gap; trade surplus;
          unbalanced trade; more balanced economic; rebalance .. trade; rebalance .. economic; bilateral deficit;
          widening deficit; reduce .. trade deficit; trade reciprocity; reciprocal trade; trade balance;
          asymmetry in trade; correct .. trade imbalance`,
      },
      {
        id: "trade-agreement",
        label: "Trade agreement or deal",
        forms: `
          trade agreement; trade deal; free trade agreement; fta; cepa;
          comprehensive economic partnership agreement; trade pact; economic partnership agreement;
          comprehensive free trade; trade framework; preferential trade agreement; free trade area; free trade zone;
          early harvest; trade accord; phase one agreement; agreement on reciprocal trade;
          preferential trade arrangement; customs union; bilateral trade agreement; trade and technology deal;
          framework agreement on trade`,
      },
      {
        id: "trade-negotiations",
        label: "Trade consultations and negotiations",
        forms: `
          trade negotiations; trade talks; trade consultations; economic and trade consultations;
          economic and trade talks; negotiations .. free trade; negotiate .. trade agreement; round of trade;
          trade teams; economic and trade teams; conclude .. trade agreement; fta negotiations; launch .. fta;
          conclusion of .. fta; economic and trade consultation mechanism; trade discussions; tariff negotiations;
          tariff talks; trade representative`,
      },
      {
        id: "market-access",
        label: "Market access and trade barriers",
        forms: `
          market access; access .. market; trade barriers; non tariff barriers; barriers to trade;
          barriers to market; open .. market; market opening; remove .. trade barriers; reduce .. trade barriers;
          tariff and non tariff; technical barriers to trade; trade obstacles; obstacles to trade;
          trade restrictions; import restrictions; trade facilitation; facilitate trade;
          level playing field .. market; entry into .. market; sanitary and phytosanitary; restrictions on imports`,
      },
      {
        id: "unfair-trade-practices",
        label: "Unfair trade practices and overcapacity",
        forms: `
          unfair trade practices; unfair trade; unfair economic practices; non market practices;
          non market policies; non market economic practices; overcapacity; industrial overcapacity;
          excess capacity; structural overcapacity; state subsidies; industrial subsidies; market distortions;
          market distorting; trade distorting; level playing field; dumping of goods; distortive practices;
          forced technology transfer; fair and reciprocal trade; undercut .. american workers; unfair competition;
          flood .. market .. cheap; fair competition; subsidized exports`,
      },
      {
        id: "anti-dumping",
        label: "Anti-dumping and trade remedies",
        forms: `
          anti dumping; antidumping; countervailing duties; countervailing measures; trade remedies;
          trade remedy measures; safeguard measures; trade defense instruments; electric vehicle tariffs;
          countervailing investigation; ev tariffs; minimum price undertaking; price undertakings;
          anti subsidy investigation; anti subsidy; duties on .. electric vehicles; trade defense measures;
          duties on electric vehicles`,
      },
      {
        id: "steel-aluminium",
        label: "Steel, aluminium and autos trade",
        forms: `
          steel and aluminum; steel tariffs; aluminum tariffs; steel imports; tariffs on steel; tariffs on cars;
          auto tariffs; automobile tariffs; tariffs on automobiles; steel exports; tariffs on .. aluminum;
          steel overcapacity; tariffs on autos; car exports; steel quota; automotive tariffs; steel industry;
          automobile exports; tariffs on .. automobile parts; softwood lumber`,
      },
      {
        id: "farm-purchases",
        label: "Purchases of farm goods",
        forms: `
          soybeans; purchase .. agricultural products; agricultural purchases; buy .. agricultural;
          purchases of .. farm; farm products; buy .. soybeans; soybean purchases; beef exports; beef imports;
          imports of beef; imports of pork; agricultural trade; sorghum; poultry exports;
          imports of agricultural products; imports of american agricultural; american farmers;
          agricultural market access; resume .. soybeans; import of seafood; imports of aquatic products`,
      },
      {
        id: "aircraft-purchases",
        label: "Aircraft purchases",
        forms: `
          aircraft purchase; purchase of aircraft; boeing; boeing aircraft; airbus; purchase .. boeing;
          buy .. airplanes; order .. aircraft; airbus aircraft; aircraft order; commercial aircraft;
          purchase .. airplanes; passenger aircraft; civil aircraft; aircraft deal; buy .. planes;
          aircraft engines and parts; aircraft parts`,
      },
      {
        id: "wto-multilateral-trade",
        label: "WTO and multilateral trading system",
        forms: `
          wto; world trade organization; multilateral trading system; rules based trading system; free trade regime;
          wto rules; wto reform; wto accession; accession to the wto; accession to the world trade organization;
          protectionism; oppose protectionism; free and open trade; trade liberalization; open world economy;
          most favored nation; dispute settlement mechanism; anti globalization; economic globalization;
          open global economy; rules based trade; cptpp; rcep; unilateralism and protectionism`,
      },
      {
        id: "exports-promotion",
        label: "Export growth and import diversification",
        forms: `
          expand .. exports; boost .. exports; increase .. exports; export promotion; increase imports; import expo;
          export diversification; trade diversification; diversify .. trade; export basket;
          china international import expo; increase .. imports from; export potential; import quality products;
          diversify .. exports; export opportunities; trade basket`,
      },
      {
        id: "trade-preference",
        label: "Trade preferences and status",
        forms: `
          agoa; african growth and opportunity act; gsp; generalized system of preferences; gsp plus;
          everything but arms; most favored nation status; permanent normal trade relations; jackson vanik;
          trade preferences; preferential access; preferential tariff; autonomous trade measures;
          preferential market access; dcfta; deep and comprehensive free trade; trade preference program;
          tariff preferences; normal trade relations; preferential treatment .. goods`,
      },
      {
        id: "port-fees-shipbuilding",
        label: "Shipbuilding and port fees",
        forms: `
          port fees; special port fees; port charges; shipbuilding investigation; shipbuilding measures;
          levies on ships; fees on vessels; maritime logistics and shipbuilding; shipbuilding sector; docking fees;
          charges on .. vessels; fees on .. ships; shipbuilding cooperation; shipbuilding industry; shipbuilding`,
      },
      {
        id: "customs-cooperation",
        label: "Customs and border trade facilitation",
        forms: `
          customs cooperation; customs clearance; customs procedures; customs authorities;
          green corridor .. customs; border trade; cross border trade; border markets; customs administration;
          opening .. trade crossing; mutual administrative assistance in customs; simplify .. customs;
          border crossing .. trade; single window; authorized economic operator; green channel; border haats;
          customs facilitation; customs agreement; commercial crossing; trade crossings; trade through .. border`,
      },
    ],
  },
  {
    id: "export-controls-technology",
    label: "Export controls and technology restrictions",
    concepts: [
      {
        id: "export-controls",
        label: "Export controls",
        forms: `
          export controls; export restrictions; controls on exports; export control measures;
          restrictions on exports; export licenses; export bans; export curbs; dual use export; dual use goods;
          dual use items; dual use technologies; foreign direct product; control regime .. exports;
          end user controls; validated end user; restrict .. exports; 50 percent rule; affiliates rule;
          high priority items; export control regime`,
      },
      {
        id: "entity-list",
        label: "Entity listings and blacklists of companies",
        forms: `
          entity list; unreliable entity; unreliable entity list; blacklist .. companies; blacklisted companies;
          add .. entity list; sanctions on .. companies; suppress .. enterprises; suppression of .. companies;
          unreasonable suppression; crack down .. enterprises; restrictions on .. companies; military end user;
          sanctioned companies; discriminatory .. enterprises; remove .. entity list; listing of .. entities;
          unjustified suppression; military companies list; delisting of .. companies`,
      },
      {
        id: "tech-protection",
        label: "Protection of advanced technologies",
        forms: `
          advanced technologies .. undermine; prevent .. advanced technologies; protect .. technologies;
          small yard high fence; technology leakage; sensitive technologies; technology theft;
          critical and emerging technologies; emerging technologies; advanced technologies .. national security;
          technology transfer restrictions; strategic technologies; technology protection; research security;
          critical technologies; technology security; foundational technologies; national security .. technologies`,
      },
      {
        id: "tech-blockade",
        label: "Technology blockade and containment",
        forms: `
          technology blockade; technology containment; high tech restrictions; contain .. technological;
          curb .. technological; politicize .. science and technology; weaponize .. trade;
          politicize .. economic and trade; weaponize .. technology; overstretch .. national security;
          overstretching the concept of national security; generalize .. national security; suppress .. technology;
          hold back .. development .. technology; deprive .. right to development; legitimate right to development;
          politicization of trade; technological suppression; technology war; hinder .. technological progress;
          weaponization of trade; weaponize .. economic`,
      },
      {
        id: "decoupling",
        label: "Decoupling and de-risking",
        forms: `
          decoupling; de risking; derisking; not seeking to decouple; severing supply chains;
          cutting off supply chains; severing industrial; break .. supply chains; disrupting supply chains;
          decoupling and severing; decoupling and breaking chains; economic separation; reduce .. dependencies;
          strategic dependencies; economic dependence; excessive dependence; fragment .. global economy;
          fragmentation of .. economy`,
      },
      {
        id: "semiconductors",
        label: "Semiconductors",
        forms: `
          semiconductors; chips; microchips; semiconductor supply chain; advanced chips; ai chips; chip exports;
          chip industry; chipmaking equipment; lithography; semiconductor manufacturing; integrated circuits;
          nexperia; semiconductor ecosystem; legacy chips; mature node; nvidia; chip plant; semiconductor fab;
          semiconductor plant; semiconductor equipment; semiconductor tariffs`,
      },
      {
        id: "supply-chains",
        label: "Supply chain resilience",
        forms: `
          resilient supply; supply chain resilience; industrial and supply chains; production and supply chains;
          global supply chains; secure supply chains; diversify .. supply; diversification of supply;
          trusted supply; friendshoring; friend shoring; reliable supply chains; nearshoring;
          supply chain disruption; stability of .. supply chains; supply chain security; value chains;
          regional value chains; supply chain stability; industrial chains; onshoring; reshoring; supply chains`,
      },
      {
        id: "economic-security",
        label: "Economic security and coercion",
        forms: `
          economic security; economic intimidation; coercive economic; economic resilience;
          weaponization .. dependencies; economic 2 plus 2; economic bullying; economic security dialogue;
          trade coercion; coercive trade; weaponized interdependence; economic statecraft;
          economic security strategy; use .. trade as a weapon; economic security cooperation; anti coercion;
          economic blackmail`,
      },
      {
        id: "investment-screening",
        label: "Investment screening and outbound investment rules",
        forms: `
          investment screening; outbound investment; foreign investment screening; screening of foreign;
          investment restrictions; restrictions on investment; two way investment restrictions; cfius; golden share;
          national security review .. investment; inbound investment; tiktok; divestiture; tiktok deal;
          screening mechanism; restrict .. investment; foreign acquisition; outbound investment restrictions;
          sale of tiktok; foreign ownership restrictions`,
      },
      {
        id: "intellectual-property",
        label: "Intellectual property",
        forms: `
          intellectual property; intellectual property rights; ip protection; protection of intellectual property;
          intellectual property theft; patents; trade secrets; copyright; ip theft; counterfeit goods;
          geographical indications; trademark; patent protection; piracy of intellectual; ipr`,
      },
    ],
  },
  {
    id: "critical-minerals",
    label: "Rare earths and critical minerals",
    concepts: [
      {
        id: "rare-earths",
        label: "Rare earths",
        forms: `
          rare earths; rare earth exports; rare earth minerals; rare earth elements; rare earth magnets;
          permanent magnets; export of rare earths; rare earth controls; gallium; germanium; gallium and germanium;
          antimony; rare earth supply; rare earth processing; restrictions on rare earth; magnets;
          general licenses .. rare earths; rare earth metals; rare earth export controls; complexity of rare earths`,
      },
      {
        id: "critical-minerals",
        label: "Critical minerals",
        forms: `
          critical minerals; critical raw materials; strategic minerals; minerals security partnership;
          critical mineral supply; lithium; cobalt; nickel; minerals partnership; critical mineral resources;
          critical metals; strategic raw materials; minerals supply chain; strategic minerals cooperation;
          critical materials; tungsten; transition minerals; green minerals; graphite; access to minerals;
          minerals framework; mineral wealth; battery minerals`,
      },
      {
        id: "minerals-agreement",
        label: "Minerals agreement and reconstruction fund with the United States",
        forms: `
          minerals agreement; minerals deal; agreement on minerals; reconstruction investment fund;
          united states ukraine reconstruction investment fund; us ukraine reconstruction investment fund;
          subsoil agreement; economic partnership agreement .. minerals; minerals fund; rare earths deal;
          critical minerals agreement; critical minerals framework; agreement on .. subsoil; deal on .. minerals;
          memorandum .. critical minerals; strategic minerals agreement; joint investment fund .. minerals;
          rare earths agreement`,
      },
      {
        id: "mining",
        label: "Mining and geological exploration",
        forms: `
          mining sector; mining industry; geological exploration; extraction of minerals; mineral exploration;
          development of deposits; mining projects; exploration and mining; mining investment; mineral resources;
          mineral extraction; geology and subsoil; subsoil use; gold mining; mining companies; gold deposits;
          mineral deposits; geological survey; copper mine; mining cooperation; mining concession;
          field development .. deposit; mining and minerals`,
      },
      {
        id: "mineral-processing",
        label: "Mineral processing and value addition",
        forms: `
          mineral processing; processing of minerals; refining of minerals; local processing; value addition;
          beneficiation; local beneficiation; refining capacity; added value .. raw materials; smelter;
          processing plants; downstream processing; downstreaming; process .. minerals locally; domestic processing;
          processing of raw materials; deep processing; mineral beneficiation; stockpiling .. minerals;
          price floor .. minerals`,
      },
      {
        id: "conflict-minerals",
        label: "Illicit mining and conflict minerals",
        forms: `
          conflict minerals; illegal mining; illicit mining; illegal exploitation of .. resources;
          illicit trade in minerals; plunder .. resources; plundering of natural resources; looting of .. resources;
          kimberley process; smuggling of minerals; smuggling of gold; gold smuggling; blood diamonds; coltan;
          responsible sourcing; traceability of minerals; mineral smuggling; illicit gold; rough diamonds;
          diamond trade; illegal gold; natural resource exploitation; mineral traceability`,
      },
      {
        id: "seabed-resources",
        label: "Deep seabed and offshore resources",
        forms: `
          deep sea mining; seabed mining; international seabed authority; seabed minerals; offshore resources;
          hydrocarbon exploration .. waters; deep seabed; exclusive economic zone .. resources; seabed resources;
          extended continental shelf; polymetallic nodules; delimitation .. continental shelf;
          joint development .. offshore; marine resources; offshore drilling .. waters; seafloor minerals;
          joint oil and gas exploration .. sea`,
      },
    ],
  },
  {
    id: "sanctions",
    label: "Sanctions and economic pressure",
    concepts: [
      {
        id: "sanctions-general",
        label: "Sanctions",
        forms: `
          sanctions; restrictive measures; unilateral restrictions; economic restrictions;
          economic and other measures; strong economic measures; sanctions policy; sanctions regime;
          sanctions pressure; economic pressure; punitive measures; massive consequences .. economic;
          unprecedented economic measures; severe economic costs; severe economic consequences;
          massive economic consequences; swift and severe consequences; swift and severe costs`,
      },
      {
        id: "sanctions-imposing",
        label: "Imposing new sanctions or increasing pressure",
        forms: `
          impose .. sanctions; new sanctions; sanctions package; package of sanctions; further sanctions;
          additional sanctions; strengthen .. sanctions; tighten .. sanctions; increase .. pressure on russia;
          maximum pressure; ramp up .. sanctions; increase .. economic pressure; toughen .. sanctions;
          step up .. sanctions; sanctions designation; introduce .. sanctions; intensify .. sanctions;
          increase .. sanctions pressure; expand .. sanctions; harsher sanctions; tougher sanctions;
          synchronize .. sanctions; raise .. costs .. war`,
      },
      {
        id: "sanctions-lifting",
        label: "Lifting or easing sanctions",
        forms: `
          lift .. sanctions; ease .. sanctions; sanctions relief; remove .. sanctions; removal of sanctions;
          sanctions waiver; suspend .. sanctions; relax .. sanctions; termination of sanctions; sanctions be lifted;
          repeal .. sanctions; repeal of the caesar act; end .. sanctions; delist .. sanctions; sanctions exemption;
          cessation of sanctions; abolition of sanctions; easing of restrictions .. economic;
          lift .. restrictive measures; rollback of sanctions; sanctions .. be removed; waive .. sanctions`,
      },
      {
        id: "sanctions-evasion",
        label: "Sanctions evasion and circumvention",
        forms: `
          sanctions evasion; circumvention of sanctions; circumvent .. sanctions; sanctions circumvention;
          evade .. sanctions; bypass .. sanctions; re export of .. goods; reexport .. goods; ship to ship transfers;
          sanctions compliance; enforcement of sanctions; enforce .. sanctions; implementation of sanctions;
          anti circumvention; transshipment .. sanctioned; sanctions enforcement; parallel imports;
          sanctions loopholes`,
      },
      {
        id: "frozen-assets",
        label: "Frozen or immobilised sovereign assets",
        forms: `
          frozen assets; immobilized assets; frozen russian assets; immobilized russian assets;
          russian sovereign assets; frozen funds; release of .. frozen; unfreeze .. assets; asset confiscation;
          confiscate .. assets; windfall profits .. assets; extraordinary revenues;
          extraordinary revenue acceleration; theft of .. assets; blocked funds; blocked assets; assets held abroad;
          sovereign assets; euroclear; proceeds from .. assets; asset freeze; illegally blocked funds;
          russian assets`,
      },
      {
        id: "secondary-sanctions",
        label: "Secondary sanctions and extraterritorial measures",
        forms: `
          secondary sanctions; extraterritorial sanctions; secondary tariffs; extraterritorial application;
          long arm jurisdiction; long arm; third country sanctions; blocking statute; caatsa; sanctions on buyers;
          penalties .. buying russian oil; sanctions .. third countries; extra territorial;
          tariffs on countries buying; sanctions .. foreign banks; helms burton; extraterritorial jurisdiction;
          illegal unilateral sanctions .. third`,
      },
      {
        id: "unilateral-coercive",
        label: "Unilateral coercive measures",
        forms: `
          unilateral coercive measures; illegal sanctions; illegal unilateral sanctions; unilateral sanctions;
          unilateral measures .. international law; illegitimate sanctions; illegitimate restrictive measures;
          sanctions without .. security council; oppose .. unilateral sanctions; no basis in international law;
          cruel sanctions; oppressive sanctions; inhumane sanctions; bypassing the security council;
          economic terrorism; unlawful sanctions; illegitimate restrictions; unjust sanctions; sanctions diktat;
          illegal restrictions; coercive economic measures; abuse of sanctions; economic war against`,
      },
      {
        id: "un-sanctions",
        label: "UN Security Council sanctions and snapback",
        forms: `
          un sanctions; united nations sanctions; security council sanctions; snapback mechanism; 1267 committee;
          sanctions committee; sanctions resolutions; multilateral sanctions monitoring; sanctions .. north korea;
          resolution 1718; 1267 sanctions; restore .. un sanctions`,
      },
      {
        id: "embargo-blockade",
        label: "Economic embargo or blockade",
        forms: `
          economic embargo; economic blockade; trade embargo; commercial and financial blockade;
          blockade against cuba; embargo against cuba; cuban embargo; lift .. embargo; trade blockade;
          end .. blockade .. cuba; economic siege; commercial blockade; blockade of qatar; economic strangulation;
          oil blockade; naval quarantine .. oil; ban on trade with`,
      },
      {
        id: "oil-price-cap",
        label: "Oil price cap and oil sanctions",
        forms: `
          oil price cap; price cap; price ceiling .. oil; oil embargo; oil sanctions; sanctions on .. oil;
          rosneft and lukoil; lukoil; ban on russian oil; import ban .. oil; maritime services ban;
          cap on russian oil; dynamic price cap; lowering .. price cap; sanctions against .. oil companies;
          energy sanctions; sanctions on russian energy; reduce .. oil revenues; cap .. oil price;
          russian energy revenues`,
      },
      {
        id: "russian-energy-purchases",
        label: "Buying Russian energy",
        forms: `
          purchases of russian oil; buying russian oil; buying russian energy; russian oil imports;
          imports of russian oil; russian crude; russian energy imports; phase out .. russian gas;
          phase out .. russian energy; stop buying russian; russian oil purchases; purchase of russian energy;
          dependence on russian energy; dependence on russian gas; russian fossil fuels; repowereu;
          wean .. russian energy; discounted oil; imports of russian gas; abandon russian gas;
          russian energy carriers; reduce .. purchases of russian; fund .. war machine`,
      },
      {
        id: "export-revenue-war",
        label: "Cutting revenue of the war machine",
        forms: `
          war machine; war economy; deprive .. revenue; revenues .. finance the war; finance .. war of aggression;
          financing the war; military industrial complex .. sanctions; war chest; fund .. aggression;
          fuel .. war machine; cut off .. revenue; finance .. military machine; sources of funding .. war;
          reduce .. revenues .. war; defense industrial base .. china; support for russia's defense industrial base;
          components .. weapons .. sanctions; supply of components; military production .. components`,
      },
      {
        id: "banking-restrictions",
        label: "Banking, payments and SWIFT restrictions",
        forms: `
          disconnect .. swift; correspondent accounts; banking restrictions; payment restrictions; banking channels;
          cut off .. swift; fatf grey list; fatf blacklist; financial sanctions; bank accounts .. blocked;
          correspondent banking; removal from the grey list; financial isolation; settlement difficulties;
          swift disconnection; sanctions on banks; grey list; transaction ban; swift system; swift payment system`,
      },
      {
        id: "individual-sanctions",
        label: "Targeted sanctions on individuals",
        forms: `
          visa bans; travel ban; visa restrictions on .. officials; magnitsky; asset freezes and travel bans;
          sanction .. individuals; sanctions on individuals; personal sanctions; designated individuals;
          sanctions on .. ministers; sanctions on settlers; sanctions on .. officials; global magnitsky;
          sanctions against .. officials; entry ban; sanctions on violent settlers`,
      },
      {
        id: "counter-sanctions",
        label: "Countering and withstanding sanctions",
        forms: `
          resilience to sanctions; neutralize .. sanctions; neutralization of sanctions; under sanctions pressure;
          despite sanctions; despite .. western sanctions; resistance economy; counter .. sanctions;
          overcome .. sanctions; mitigate .. sanctions; impact of sanctions; effects of sanctions; sanctions proof;
          import substitution; technological sovereignty; counteract .. unilateral sanctions; defeat .. sanctions;
          resist .. sanctions; alternatives .. sanctions`,
      },
    ],
  },
  {
    id: "investment-business",
    label: "Investment and business climate",
    concepts: [
      {
        id: "foreign-investment",
        label: "Foreign investment",
        forms: `
          foreign direct investment; fdi; foreign investment; attract .. investment; investment inflow;
          mutual investment; two way investment; bilateral investment; increase .. investment;
          investment opportunities; investment portfolio; capital investment; direct investment;
          investment attraction; inward investment; investment flows; investment projects; investment cooperation;
          invest in .. economy; private sector investment; private investment`,
      },
      {
        id: "investment-pledge",
        label: "Large investment pledge",
        forms: `
          trillion .. investment; investment pledge; invest .. billion; investment package; investment commitment;
          pledge to invest; billion dollars in investment; strategic investment initiative;
          strategic investment .. mou; investment announcement; record investment; investment in the united states;
          commitment to invest; investment in america; investing in american`,
      },
      {
        id: "business-climate",
        label: "Business environment for foreign firms",
        forms: `
          business environment; business climate; investment climate; ease of doing business;
          fair and non discriminatory; non discriminatory environment; non discriminatory business environment;
          treatment of .. companies; fair treatment .. companies; world class business environment;
          market oriented law based; regulatory environment; favorable investment; favorable conditions .. business;
          predictable regulatory; enabling environment .. business; protection of investors; investor confidence;
          legal certainty; rights and interests of .. enterprises; operating conditions .. companies;
          national treatment; predictable business; transparency and predictability .. business`,
      },
      {
        id: "investment-treaty",
        label: "Investment protection agreements",
        forms: `
          investment treaty; investment agreement; bilateral investment treaty; investment protection agreement;
          protection of investments; promotion and protection of investments; mutual protection of investments;
          avoidance of double taxation; double taxation; tax treaty; investment court;
          comprehensive agreement on investment; investment facilitation; double taxation avoidance;
          investor state dispute; encouragement and mutual protection; double tax; cai; tax convention;
          reciprocal promotion and protection`,
      },
      {
        id: "sovereign-funds",
        label: "Sovereign wealth and investment funds",
        forms: `
          sovereign wealth fund; investment fund; joint investment fund; public investment fund; pif; adia;
          mubadala; russian direct investment fund; rdif; investment authority; joint fund;
          joint investment platform; state investment fund; qatar investment authority; investment vehicle;
          joint investment company; adq; abu dhabi .. fund; china investment corporation; investment company;
          development investment fund; sovereign fund; high level investment`,
      },
      {
        id: "private-sector",
        label: "Private sector and business ties",
        forms: `
          business ties; business to business; business community; private sector engagement; business circles;
          role of the private sector; private sector partnership; public private partnership; chambers of commerce;
          entrepreneurs; business contacts; small and medium enterprises; smes; startups; commercial ties;
          business leaders; commercial diplomacy; startup ecosystem; business people; private sector led;
          business partnerships`,
      },
      {
        id: "business-forum",
        label: "Business forums and councils",
        forms: `
          business forum; business council; investment forum; economic forum; trade mission; business delegation;
          business summit; investment conference; investment summit; business mission; b2b; industry expo;
          roundtable .. business; ceo forum; business roundtable; delegation of business; eastern economic forum;
          st petersburg international economic forum; spief; business and investment forum; trade delegation;
          joint business council; world economic forum; entrepreneurs forum`,
      },
      {
        id: "industrial-cooperation",
        label: "Industrial cooperation and localisation",
        forms: `
          industrial cooperation; localization of production; joint production; joint venture; joint enterprises;
          industrial parks; special economic zone; industrial zone; transfer of technology; local manufacturing;
          production cooperation; cooperation in industry; manufacturing plant; machine building;
          mechanical engineering; assembly plant; industrial partnership; free economic zone; metallurgy;
          industrialization; production capacity cooperation; make in india; car plant; industrial production`,
      },
      {
        id: "corruption-rule-of-law",
        label: "Anti-corruption and the business rule of law",
        forms: `
          anti corruption; combating corruption; fight against corruption; corruption; kleptocracy;
          anti corruption reforms; asset recovery; recovery of stolen assets; rule of law reform; judicial reform;
          anti corruption institutions; nabu and sapo; independence of anti corruption; illicit financial flows;
          money laundering; oligarchs; deoligarchization; good governance; transparency and accountability .. funds;
          beneficial ownership`,
      },
    ],
  },
  {
    id: "economic-cooperation",
    label: "Economic cooperation machinery and trade turnover",
    concepts: [
      {
        id: "trade-turnover",
        label: "Trade turnover and volume",
        forms: `
          trade turnover; mutual trade; trade volume; bilateral trade; volume of trade; turnover; trade exchange;
          two way trade; commodity turnover; trade reached; billion .. trade; trade target; trade growth;
          largest trading partner; trading partner; growth of trade; trade figures; commercial exchange;
          increase .. bilateral trade; bring .. trade .. billion; level of trade; double .. trade;
          trade and economic ties; turnover target; merchandise trade`,
      },
      {
        id: "intergovernmental-commission",
        label: "Intergovernmental economic commission",
        forms: `
          intergovernmental commission; joint economic commission; joint economic committee; joint trade committee;
          joint committee on economic; mixed commission; intergovernmental committee;
          joint economic and trade commission; trade and economic commission; joint ministerial committee;
          strategic economic dialogue; high level economic dialogue; economic dialogue; economic working group;
          high level economic and trade; jetco; economic and financial dialogue; trade and technology council;
          joint economic council; joint economic and trade committee; joint commission; joint committee;
          bilateral commission; commission on trade; joint trade commission; high level strategic council;
          strategic council; high level cooperation council; intergovernmental consultations; supreme council;
          meeting of the commission; session of the intergovernmental; joint ministerial; commission meeting;
          joint working group; strategic partnership commission; charter on strategic partnership;
          co chairs of the commission; high level commission; binational commission; higher committee;
          coordination council; bilateral cooperation council; session of the commission`,
      },
      {
        id: "local-currencies",
        label: "Trade in national currencies",
        forms: `
          local currencies; national currencies; settlements in national currencies; trade in local currency;
          local currency settlement; mutual settlements; de dollarization; yuan settlement; rmb; renminbi;
          settlement in .. currencies; payments in national currencies; rupee rouble; payment mechanism;
          settlement mechanism; alternative payment system; payment infrastructure; mir payment;
          cross border payments; brics pay; upi; mutual payments; national payment`,
      },
      {
        id: "roadmap-economic",
        label: "Economic cooperation programme or roadmap",
        forms: `
          economic cooperation roadmap; roadmap .. economic; economic cooperation program;
          program of economic cooperation; comprehensive economic roadmap; key areas of .. economic cooperation;
          plan 2030; action plan .. economic; long term economic cooperation;
          strategic areas of .. economic cooperation until 2030; economic cooperation agreement;
          framework for economic; prosperity partnership; indo pacific economic framework; ipef;
          technology prosperity deal; economic prosperity partnership; development plan .. economic cooperation;
          partnership for prosperity; economic cooperation until 2030; strategic economic partnership;
          shared prosperity fund; prosperity framework`,
      },
      {
        id: "trade-economic-ties",
        label: "Trade and economic ties",
        forms: `
          trade and economic; economic and trade; trade and investment; economic and commercial; economic relations;
          economic cooperation; trade and economic cooperation; economic ties; commercial and economic;
          economic and trade cooperation; economic and trade relations; economic partnership; trade relations;
          trade ties; economic interaction; trade and economic sphere; economic links; economic integration;
          trade cooperation; investment and trade; commerce and investment; economic bilateral`,
      },
      {
        id: "belt-road",
        label: "Belt and Road Initiative",
        forms: `
          belt and road; belt and road initiative; silk road economic belt; bri; high quality belt and road;
          one belt one road; china pakistan economic corridor; cpec; belt and road cooperation; maritime silk road;
          digital silk road; health silk road; belt and road forum; cpec 2; green silk road;
          synergize .. belt and road; joint construction of the belt; jointly building the belt;
          align .. belt and road`,
      },
      {
        id: "eaeu",
        label: "Eurasian Economic Union and regional integration",
        forms: `
          eurasian economic union; eaeu; eurasian integration; eurasian economic commission;
          supreme eurasian economic council; eurasian economic; eurasian intergovernmental council;
          greater eurasian partnership; linking .. eaeu; union state .. economic; free trade .. eaeu;
          common market of .. union; eaeu observer; common economic space; regional economic integration;
          eurasian economic space; member states of the eaeu`,
      },
      {
        id: "labour-migration",
        label: "Labour migration and workers",
        forms: `
          labor migration; migrant workers; labor migrants; labor mobility; skilled workers; guest workers;
          foreign workers; workers abroad; expatriate workers; employment of .. workers; recruitment of workers;
          rights of .. migrant workers; remittances; h 1b; seasonal workers; mobility partnership;
          migration and mobility; mobility agreement; labor agreement; labor market access; domestic workers;
          social security agreement; work permits; citizens working in; labor cooperation; overseas workers;
          mobility of skilled; mobility of professionals; legal migration pathways; legal pathways;
          temporary worker programme; employment permit system; manpower export; kafala; sponsorship system;
          workers' rights abroad; welfare of workers; h1b; migration and mobility partnership;
          comprehensive migration and mobility; worker recruitment; undocumented workers`,
      },
      {
        id: "regional-cooperation-provinces",
        label: "Interregional and local economic cooperation",
        forms: `
          interregional cooperation; interregional ties; interregional contacts; interregional forum;
          regions of the two countries; cooperation between regions; subnational cooperation; sister cities;
          twin cities; local level exchanges; cooperation between .. provinces; constituent entities;
          border regions cooperation; cross border cooperation; regional governors; direct contacts between regions;
          subnational exchanges; local governments exchange; state and province; russian regions;
          ties between regions`,
      },
    ],
  },
  {
    id: "energy",
    label: "Oil, gas and energy security",
    concepts: [
      {
        id: "energy-security",
        label: "Energy security",
        forms: `
          energy security; security of energy; energy independence; energy resilience; security of supply;
          energy diversification; diversification of energy; reliable energy; weaponization of energy;
          energy blackmail; energy as a weapon; energy crisis; global energy security; energy supply security;
          stable energy supply; energy dominance; cooperation in the energy sector; energy sector cooperation`,
      },
      {
        id: "oil-market",
        label: "Oil market and production",
        forms: `
          opec; opec plus; oil production; oil market; global oil market; oil output; crude production;
          production cuts; stability of .. oil market; energy markets; global energy market;
          stabilize .. energy market; hydrocarbon market; production quotas; oil exporters; crude market;
          strategic petroleum reserve; release of .. oil reserves; spare capacity; market stability .. oil;
          world energy market; stability of energy markets; supply of oil`,
      },
      {
        id: "energy-prices",
        label: "Energy prices",
        forms: `
          energy prices; oil prices; gas prices; price of oil; price of gas; fuel prices; high energy prices;
          energy costs; price spike .. energy; petrol prices; gasoline prices; price at the pump; rising oil;
          electricity prices; oil shock; crude prices; soaring energy; discount on gas; preferential price .. gas;
          volatility .. energy; surge .. energy prices; low oil prices; energy price shock; energy price volatility`,
      },
      {
        id: "oil-supply-deals",
        label: "Oil trade and exploration deals",
        forms: `
          oil supplies; crude oil; oil deliveries; oil imports; oil and gas sector; oil and gas cooperation;
          oil purchases; petroleum products; refinery; oil fields; oil companies; hydrocarbon exploration;
          oil exploration; oil and gas exploration; petrochemicals; offshore oil; oil concession; hydrocarbons;
          fuel supplies; production sharing agreement; oil licence; oil shipment; petroleum`,
      },
      {
        id: "natural-gas",
        label: "Natural gas supplies",
        forms: `
          natural gas; gas supplies; gas deliveries; gas exports; supply of gas; gas contract; gas purchases;
          gas sector; gazprom; gas imports; gas field; gas volumes; gas cooperation; gas hub; gas storage;
          gas reserves; underground storage; gas debt; gas for rubles; azerbaijani gas; turkmen gas;
          eastern mediterranean gas; gasification; gas exporting countries; storage of gas`,
      },
      {
        id: "lng",
        label: "Liquefied natural gas",
        forms: `
          lng; liquefied natural gas; lng supplies; lng terminal; lng exports; american lng; lng cargoes;
          regasification; lng purchases; alaska lng; lng contract; fsru; lng infrastructure; lng deal; arctic lng;
          lng imports; lng project; qatari lng; floating storage; shale gas; liquefied gas; lng shipments;
          vertical gas corridor`,
      },
      {
        id: "pipelines",
        label: "Oil and gas pipelines",
        forms: `
          pipelines; gas pipeline; oil pipeline; nord stream 2; power of siberia; turkstream; turk stream;
          southern gas corridor; tapi; tanap; baku tbilisi ceyhan; druzhba; druzhba pipeline;
          caspian pipeline consortium; cpc pipeline; trans adriatic pipeline; eastmed; trans caspian;
          pipeline project; kirkuk ceyhan; iraq turkey pipeline; gas interconnector; pipeline gas`,
      },
      {
        id: "gas-transit",
        label: "Gas and oil transit",
        forms: `
          gas transit; transit of gas; transit through ukraine; transit contract; transit of russian gas;
          oil transit; transit of oil; gas transit contract; energy transit; transit of energy;
          gas transportation system; transit state; ukrainian gts; transit agreement .. gas;
          transit of .. hydrocarbons; transit volumes; transit country; kazakh oil transit; gas transmission;
          transit tariff; reliable transit; stop .. gas transit; reverse flow; reverse gas flow`,
      },
      {
        id: "power-supply",
        label: "Electricity supply and interconnection",
        forms: `
          electricity supply; power supply; power grid; electricity grid; power plant; electricity exports;
          interconnector; power lines; power generation; grid connection; transmission line; black sea cable;
          grid synchronization; energy interconnection; casa 1000; power shortage; load shedding;
          electricity generation; electrical interconnection; submarine cable .. electricity; power sector; entso e;
          electricity trade; power engineering`,
      },
      {
        id: "hormuz-shipping-energy",
        label: "Energy shipping and chokepoints",
        forms: `
          strait of hormuz; oil tankers; energy shipments; passage of tankers; closing .. hormuz; reopen .. hormuz;
          disruption .. energy supplies; oil flows; energy flows; energy transit through .. strait;
          transit through the strait; free passage .. strait; tolls .. strait; freedom of navigation .. hormuz`,
      },
      {
        id: "caspian-eastmed-energy",
        label: "Regional offshore energy projects",
        forms: `
          eastern mediterranean energy; hydrocarbon resources .. mediterranean; maritime boundary .. gas;
          caspian energy; caspian resources; karish; shah deniz; sakhalin 2; kashagan; tengiz; durra field;
          dorra field; dorra gas field; offshore gas field; east sea gas; gas exploration .. east china sea;
          drilling activities .. mediterranean; hydrocarbon drilling; unauthorized drilling; illegal drilling;
          arash field; sakhalin 1; joint development .. gas`,
      },
      {
        id: "energy-efficiency",
        label: "Energy transition and coal",
        forms: `
          energy transition; just energy transition; coal; coal phase out; transition away from fossil;
          fossil fuels; phase down coal; energy efficiency; decarbonization; coal exports; just transition; jetp;
          clean energy transition; low carbon transition; energy saving; coal supplies; transition from fossil;
          coking coal; low carbon energy; green transition; coal power; transition to clean energy`,
      },
      {
        id: "energy-cooperation",
        label: "Energy cooperation",
        forms: `
          energy cooperation; energy partnership; energy dialogue; cooperation in energy; energy ties;
          energy sphere; energy field; fuel and energy; fuel and energy complex; energy projects; energy supplies;
          joint energy projects; cooperation in the field of energy; energy working group; energy trade;
          energy deals; energy purchases; buy .. american energy; purchase .. american energy;
          purchases of .. energy; energy investment; energy relations; energy collaboration`,
      },
      {
        id: "winter-energy-aid",
        label: "Winter energy support and repair",
        forms: `
          energy support fund; energy support for ukraine; repair of energy; restore .. energy; energy equipment;
          winter preparedness; prepare .. winter; preparation for winter; heating season; winter season; generators;
          transformers; winter period; get through the winter; survive the winter; winterization;
          energy system resilience; difficult winter; mobile power; gas for the winter; energy ramstein;
          energy needs .. winter; support for .. energy system`,
      },
    ],
  },
  {
    id: "nuclear-power-renewables",
    label: "Nuclear power and renewable energy",
    concepts: [
      {
        id: "nuclear-power-plants",
        label: "Building nuclear power plants",
        forms: `
          nuclear power plant; akkuyu; el dabaa; rooppur; paks 2; kudankulam; construction of nuclear; reactors;
          belarusian npp; rosatom; bushehr; nuclear plant; nuclear new build; nuclear power units; sizewell;
          barakah; nuclear power station; metsamor; westinghouse; ap1000; tianwan; xudabao;
          nuclear plant construction`,
      },
      {
        id: "civil-nuclear-cooperation",
        label: "Civil nuclear cooperation",
        forms: `
          civil nuclear; peaceful use of nuclear; peaceful uses of atomic energy; nuclear energy cooperation;
          peaceful nuclear; nuclear cooperation agreement; cooperation in nuclear energy; atomic energy;
          nuclear energy; nuclear industry; nuclear medicine; nuclear research reactor; nuclear partnership;
          nuclear science and technology`,
      },
      {
        id: "small-modular-reactors",
        label: "Small modular reactors and fuel supply",
        forms: `
          small modular reactors; smr; nuclear fuel; small nuclear; low power nuclear; nuclear fuel supply;
          floating nuclear; advanced reactors; uranium supplies; small modular; haleu; fuel assemblies;
          fuel for nuclear; microreactors; uranium exports; low enriched uranium fuel; kazatomprom; fast reactors;
          spent nuclear fuel; small capacity nuclear; fusion energy; nuclear fusion`,
      },
      {
        id: "zaporizhzhia-npp",
        label: "Safety of the Zaporizhzhia nuclear plant",
        forms: `
          zaporizhzhya npp; safety of nuclear power; attacks on .. nuclear power plant; demilitarize .. plant;
          occupied nuclear; iaea mission; iaea experts .. plant; nuclear disaster;
          security of .. nuclear power plant; shelling of .. nuclear; zaporizhzhya plant; zaporozhye plant`,
      },
      {
        id: "renewables",
        label: "Renewable energy",
        forms: `
          renewable energy; renewables; solar; solar power; wind power; wind farm; offshore wind; clean energy;
          green energy; solar energy; renewable energy sources; masdar; photovoltaic; geothermal; wind energy;
          international solar alliance; energy storage; green power; renewable power; biofuels; solar park;
          clean power; ethanol; new energy industry`,
      },
      {
        id: "hydrogen",
        label: "Hydrogen",
        forms: `
          hydrogen; green hydrogen; hydrogen energy; ammonia; hydrogen corridor; hydrogen economy; clean hydrogen;
          hydrogen partnership; hydrogen strategy; hydrogen supply; hydrogen production; blue hydrogen;
          hydrogen cooperation; hydrogen fuel; renewable hydrogen; hydrogen pipeline; low carbon hydrogen;
          hydrogen exports; green ammonia`,
      },
      {
        id: "hydropower-energy",
        label: "Hydropower projects",
        forms: `
          hydropower; hydroelectric; hydro power; hydroelectric power; hpp; rogun; kambarata; kambar ata;
          hydropower plant; hydropower station; hydel; hydropower project; hydroelectric dam;
          hydropower development; small hydropower; hydropower potential; inga; grand inga; kambarata 1;
          kambarata hydropower; hydropower cooperation; enguri; hydropower complex`,
      },
      {
        id: "electric-vehicles",
        label: "Electric vehicles and batteries",
        forms: `
          electric vehicles; evs; electric mobility; battery plant; electric cars; battery manufacturing;
          new energy vehicles; electromobility; battery supply chain; gigafactory; battery factory;
          lithium batteries; battery production; electric buses; ev battery; e mobility; charging infrastructure;
          green mobility; electric car production`,
      },
    ],
  },
  {
    id: "climate-environment",
    label: "Climate and environment",
    concepts: [
      {
        id: "climate-change",
        label: "Climate change",
        forms: `
          climate change; climate crisis; climate action; tackle climate; paris agreement; paris climate agreement;
          climate challenge; climate goals; climate cooperation; climate agenda; global warming; unfccc;
          climate ambition; climate emergency; common but differentiated responsibilities; climate response; ndc;
          nationally determined contributions; 1 5 degrees; climate commitments; global climate governance;
          addressing climate; climate diplomacy; climate change agenda; combat .. climate change`,
      },
      {
        id: "cop-conference",
        label: "COP climate conferences",
        forms: `
          cop26; cop27; cop28; cop29; cop30; climate conference; conference of the parties; climate summit;
          cop presidency; cop 26; cop 28; cop 27; cop 29; cop 30; uae consensus; leaders summit on climate;
          un climate change conference; un climate conference; glasgow climate; climate negotiations; host .. cop;
          cop21; climate talks`,
      },
      {
        id: "emissions-net-zero",
        label: "Emissions reduction and net zero",
        forms: `
          emissions; net zero; carbon neutrality; greenhouse gas; reduce .. emissions; methane;
          global methane pledge; carbon emissions; emission reduction; carbon peaking; carbon capture;
          climate neutrality; carbon footprint; methane emissions; low carbon development; carbon market;
          carbon dioxide; carbon credits; dual carbon; carbon border; cbam; emissions trading;
          carbon border adjustment; ccus`,
      },
      {
        id: "climate-finance",
        label: "Climate finance",
        forms: `
          climate finance; green climate fund; loss and damage; climate adaptation; adaptation finance;
          100 billion .. climate; new collective quantified goal; green finance; climate resilience;
          finance .. climate; green bonds; climate adaptation and mitigation; adaptation to climate;
          climate vulnerable; support for vulnerable .. climate; climate funding; climate investment;
          tropical forests forever; loss and damage fund; climate mitigation`,
      },
      {
        id: "environment-protection",
        label: "Environmental protection and pollution",
        forms: `
          environmental protection; environment protection; protection of the environment; pollution; air pollution;
          plastic pollution; plastic treaty; ecology; desertification; waste management; air quality;
          environmental cooperation; environmental degradation; circular economy; ecological civilization;
          marine pollution; environmental security; combat desertification; saudi green initiative;
          middle east green initiative; land degradation; marine litter`,
      },
      {
        id: "biodiversity-forests",
        label: "Biodiversity, forests and wildlife",
        forms: `
          biodiversity; deforestation; forests; forest protection; wildlife; wildlife trafficking;
          forest conservation; rainforest; conservation of nature; endangered species; nature conservation;
          kunming montreal; amazon fund; biological diversity; congo basin; mangroves; poaching; reforestation;
          tiger conservation; afforestation; protected areas`,
      },
      {
        id: "fukushima-water",
        label: "Fukushima treated water",
        forms: `
          alps treated water; treated water; nuclear contaminated water; fukushima water; discharge .. water;
          ocean discharge; fukushima daiichi; fukushima; discharge into the sea; discharge of treated;
          nuclear polluted water; dumping .. nuclear; wastewater .. fukushima; seafood ban; ban on japanese seafood;
          japanese aquatic products; japanese seafood; import restrictions on japanese`,
      },
      {
        id: "disaster-relief",
        label: "Disaster relief and preparedness",
        forms: `
          disaster relief; natural disaster; earthquake; floods; typhoon; hurricane; cyclone;
          search and rescue teams; disaster risk reduction; disaster management; disaster response;
          disaster resilience; wildfires; forest fires; rescue workers .. earthquake; emergency assistance .. flood;
          landslide; earthquake victims; disaster preparedness; emergency relief supplies; devastating floods;
          tropical storm; sendai framework; civil protection; union civil protection mechanism; emergency response;
          ministry of emergency situations; emergency situations ministries; hadr;
          disaster resilient infrastructure; disaster victims; disaster affected; early warning systems;
          early warnings for all; relief and rehabilitation; post disaster; elimination of the consequences;
          emergency rescue; relief teams; disaster recovery; rehabilitation of flood`,
      },
      {
        id: "arctic-environment",
        label: "Arctic cooperation",
        forms: `
          arctic; northern sea route; arctic council; arctic cooperation; antarctica; high north; icebreakers;
          arctic zone; arctic region; polar silk road; northern latitudes; arctic shipping; arctic shelf; far north;
          antarctic treaty; antarctic; arctic policy; arctic states; arctic circle; polar cooperation;
          polar research`,
      },
      {
        id: "glaciers-seas",
        label: "Shrinking seas, glaciers and rising sea level",
        forms: `
          glaciers; melting glaciers; aral sea; caspian sea level; shallowing of the caspian; lake chad;
          preservation of glaciers; glacier preservation; declining .. caspian; lake sevan; himalayan glaciers;
          sea level rise; rising sea levels; small island developing states; caspian ecology; mountain ecosystems;
          protection of glaciers; tehran convention; saving the aral sea; blue pacific; caspian shallowing`,
      },
    ],
  },
  {
    id: "food-agriculture",
    label: "Food security and agriculture",
    concepts: [
      {
        id: "food-security",
        label: "Food security",
        forms: `
          food security; food crisis; global food security; hunger; food insecurity; famine; food shortages;
          food supply; world hunger; food prices; acute hunger; food and energy security; global hunger;
          world food programme; wfp; fao; food sovereignty; global food crisis; food systems; stable food;
          needy countries .. food; food markets`,
      },
      {
        id: "black-sea-grain",
        label: "Black Sea grain initiative",
        forms: `
          black sea grain initiative; black sea grain; export of ukrainian grain; ukrainian grain exports;
          package deal .. grain; istanbul package; resume .. grain; withdrawal from the grain;
          export of grain .. black sea; russian grain and fertilizers; grain from ukrainian;
          agreements in istanbul .. grain; exports of ukrainian agricultural; food from ukraine;
          export of russian agricultural; package agreements; odesa port; ports of odesa; odessa ports;
          export corridor; solidarity lanes; rosselkhozbank .. swift; black sea navigation;
          security in the black sea; black sea truce; blocked ports; millions of tons of grain`,
      },
      {
        id: "grain-exports",
        label: "Grain and food exports",
        forms: `
          grain exports; grain supplies; wheat; wheat supplies; export of grain; grain deliveries; grain;
          food exports; cereals; free grain; agricultural exports; sunflower oil; humanitarian grain; wheat exports;
          russian grain; grain shipments; grain exports to africa; export of food; grain hub;
          export of agricultural; grain import ban; grain transit`,
      },
      {
        id: "fertilizer",
        label: "Fertilizer",
        forms: `
          fertilizers; mineral fertilizers; fertilizer exports; ammonia pipeline; togliatti odessa; potash;
          fertilizer supply; potash fertilizers; urea; belarusian potash; fertilizer production;
          food and fertilizers; ammonia exports; supply of fertilizer; free fertilizers; fertilizer shipments;
          togliatti; phosphate; nitrogen fertilizer; belaruskali`,
      },
      {
        id: "agriculture",
        label: "Agriculture and farming",
        forms: `
          agriculture; agricultural cooperation; farming; agro industrial; agro industrial complex;
          agricultural technology; farmers; livestock; agribusiness; irrigation; agrotech; agricultural machinery;
          agricultural sector; horticulture; agri food; agro processing; agritech; agrarian; smart agriculture;
          climate smart agriculture; animal husbandry; modern agriculture; agricultural development`,
      },
      {
        id: "food-import-bans",
        label: "Food import bans and veterinary standards",
        forms: `
          import ban .. food; ban on .. imports of agricultural; veterinary; rosselkhoznadzor;
          quarantine restrictions; food embargo; veterinary control; export of meat; livestock products;
          meat exports; poultry meat; plant quarantine; sanitary requirements; ban on agricultural;
          access for agricultural; halal products; fruit and vegetables; avian influenza; foot and mouth;
          inspection and quarantine; fruit exports; list of approved suppliers`,
      },
      {
        id: "livestock-trade",
        label: "Livestock trade and animal disease",
        forms: `
          screwworm; cattle; new world screwworm; live cattle; cattle exports; african swine fever; swine fever;
          lumpy skin; livestock trade; live animals; meat products; animal diseases; cattle imports; bird flu;
          animal health; meat supplies; animal products; breeding cattle`,
      },
    ],
  },
  {
    id: "transport-connectivity",
    label: "Transport, connectivity and corridors",
    concepts: [
      {
        id: "transport-corridors",
        label: "International transport corridors",
        forms: `
          transport corridor; north south corridor; north south transport corridor; international north south;
          instc; middle corridor; trans caspian international transport; titr; imec; india middle east europe;
          lobito corridor; lobito; trans caspian route; transit corridors; transit routes; logistics corridor;
          east west corridor; development road; iraq development road; transit potential; trade corridor;
          transit hub; eurasian transport; trans afghan`,
      },
      {
        id: "zangezur-tripp",
        label: "South Caucasus transit route",
        forms: `
          zangezur corridor; zangezur; tripp; trump route; trump route for international peace and prosperity;
          crossroads of peace; unblocking .. communications; regional communications; unblock .. transport; syunik;
          nakhchivan; unimpeded connectivity; meghri; transport links .. armenia; unblocking of transport;
          opening of transport; opening of communications; nakhichevan; regional transport links;
          unimpeded access .. nakhchivan; kars gyumri; railway .. armenia; unimpeded transport;
          regional connectivity .. armenia`,
      },
      {
        id: "railways",
        label: "Railways",
        forms: `
          railway; rail; high speed rail; rail link; railroad; china kyrgyzstan uzbekistan railway;
          baku tbilisi kars; trans afghan railway; china europe railway; freight train; rasht astara railway;
          railway construction; rail network; china europe freight; trans siberian; baikal amur; rail connectivity;
          railway project; metro project; china laos railway; rail baltica; railway lines; rail transport;
          railway connection; railway links`,
      },
      {
        id: "ports",
        label: "Ports and port access",
        forms: `
          seaport; port infrastructure; port development; access to ports; chabahar; access to the sea;
          deep water port; container terminal; dry port; port facilities; port operator; berbera; port access;
          hambantota; outlet to the sea; sea access; anaklia; port of darwin; port cooperation; port terminal`,
      },
      {
        id: "maritime-transport",
        label: "Maritime shipping and navigation routes",
        forms: `
          maritime transport; merchant ships; maritime trade; red sea shipping; safety of shipping; shipping routes;
          sea lines of communication; maritime corridor; navigation in the red sea; suez canal navigation`,
      },
      {
        id: "aviation",
        label: "Air services and flights",
        forms: `
          direct flights; air links; air services; air services agreement; aviation; air connectivity;
          civil aviation; air traffic; air communication; resumption of flights; resume .. flights; icao;
          passenger flights; resume .. air traffic; direct air service; flight frequency; aviation safety;
          air cargo; number of flights; air transport`,
      },
      {
        id: "air-crash",
        label: "Air accidents and investigations",
        forms: `
          plane crash; air crash; crash of .. aircraft; aircraft crash; plane .. shot down; investigation .. plane;
          downing of flight; azal plane; ukraine international airlines; downing of .. aircraft; aviation disaster;
          crash of the plane; crash near aktau; flight mh17; mh370; crash of flight`,
      },
      {
        id: "roads-bridges",
        label: "Roads and bridges",
        forms: `
          highway; bridge construction; motorway; bridge across; road construction; expressway; road infrastructure;
          road transport; road corridor; road haulage; international road; road network; border bridge; ring road;
          truckers; hauliers; international road transport; freight transport; road link; road building;
          automobile road; truck drivers`,
      },
      {
        id: "connectivity",
        label: "Connectivity initiatives",
        forms: `
          connectivity; transport connectivity; transport links; transport infrastructure; transport and logistics;
          regional connectivity; transport cooperation; logistics hub; connectivity projects; transit trade;
          transport sector; transport networks; interconnectivity; transit cooperation; connectivity partnership;
          cross border connectivity; cargo transportation; freight traffic; transport interconnection; multimodal`,
      },
      {
        id: "border-crossings-movement",
        label: "Border crossings and transit of people and goods",
        forms: `
          border crossing points; border opening; chaman; opening .. border gate; cross border movement;
          opening .. checkpoint; land border; border trade points; reopening .. crossing; kartarpur; upper lars;
          belarusian border closure`,
      },
      {
        id: "kaliningrad-transit",
        label: "Kaliningrad and restricted transit",
        forms: `
          kaliningrad; kaliningrad region; lithuanian transit; transit between .. kaliningrad; kaliningrad oblast;
          transit restrictions; transit of goods .. kaliningrad; freight transit .. lithuania;
          cargo transit .. lithuania; land transit .. exclave; transit through lithuania;
          transit .. kaliningrad region; blockade of kaliningrad; kaliningrad exclave`,
      },
    ],
  },
  {
    id: "infrastructure-reconstruction",
    label: "Infrastructure and reconstruction",
    concepts: [
      {
        id: "infrastructure",
        label: "Infrastructure development",
        forms: `
          infrastructure projects; infrastructure development; infrastructure investment;
          partnership for global infrastructure; pgii; construction sector; quality infrastructure;
          infrastructure construction; strategic infrastructure; infrastructure cooperation;
          infrastructure financing; mega projects; joint projects .. infrastructure; housing construction;
          urban development; infrastructure connectivity; flagship projects; construction companies; smart cities;
          infrastructure partnership; construction projects`,
      },
      {
        id: "ukraine-reconstruction",
        label: "Recovery and reconstruction of Ukraine",
        forms: `
          reconstruction of ukraine; recovery of ukraine; ukraine recovery conference; rebuild ukraine;
          ukraine's recovery; ukraine's reconstruction; patronage .. reconstruction; donor coordination platform;
          ukraine donor platform; fast recovery; rapid recovery; economic recovery of ukraine;
          ukraine prosperity plan; patronage over .. region; restoration of ukraine; reconstruct ukraine;
          ukraine investment framework; early recovery .. ukraine; ukrainian reconstruction; ukrainian recovery;
          russian .. pay for .. reconstruction; post war reconstruction of ukraine`,
      },
      {
        id: "gaza-reconstruction",
        label: "Reconstruction of Gaza",
        forms: `
          reconstruction of gaza; gaza reconstruction; rebuild gaza; reconstruction of the gaza strip;
          early recovery and reconstruction; gaza recovery; cairo reconstruction conference;
          reconstruction plan .. gaza; arab islamic plan; rebuild the strip; reconstruction conference .. gaza;
          gaza development; recovery and reconstruction .. gaza; redevelop gaza; reconstruct gaza;
          egyptian plan .. reconstruction; reconstruct the strip;
          international conference .. reconstruction of gaza; restoration of gaza; rehabilitation of gaza`,
      },
      {
        id: "syria-reconstruction",
        label: "Reconstruction of Syria, Lebanon and other post-conflict states",
        forms: `
          reconstruction of syria; syria's reconstruction; rebuild syria; syrian reconstruction; syria's recovery;
          reconstruction of lebanon; rebuild lebanon; reconstruction of yemen; reconstruction of iraq;
          reconstruction of sudan; reconstruction of afghanistan; reconstruction of libya;
          reconstruction .. southern lebanon; economic recovery .. syria; rebuild .. syria; rehabilitation of syria;
          restoration of syria; reconstruction fund .. derna; lebanese reconstruction; reconstruct syria;
          syrian recovery; post conflict reconstruction; post conflict recovery; recovery in syria`,
      },
      {
        id: "damage-reparations",
        label: "War damage, compensation and reparations",
        forms: `
          reparations; compensation for damage; damage compensation; compensation mechanism; war damages;
          pay for the damage; international compensation mechanism; compensation commission; war reparations;
          compensate .. damage; damages caused by; reparation loan; russia pays; compensation for .. losses;
          indemnify; compensation fund; compensation .. destruction; make russia pay; compensation for victims;
          pay for .. destruction; pay compensation`,
      },
      {
        id: "demining-land",
        label: "Demining for recovery",
        forms: `
          humanitarian demining; explosive remnants of war; minefields; cluster munitions clearance; mine free;
          mine awareness`,
      },
      {
        id: "liberated-territories-rebuilding",
        label: "Rebuilding of liberated territories and return",
        forms: `
          great return; liberated territories .. reconstruction; reconstruction of karabakh;
          karabakh reconstruction; restoration of liberated territories; smart village; rebuilding of liberated;
          restoration .. karabakh; reconstruction .. liberated; resettlement of .. internally displaced;
          return of former internally displaced; construction .. karabakh; rehabilitation of .. liberated;
          rebuilding karabakh; restoration and construction; large scale restoration; state program .. great return;
          east zangezur`,
      },
    ],
  },
  {
    id: "finance-debt",
    label: "Finance, debt and economic reform",
    concepts: [
      {
        id: "budget-support",
        label: "Budget support and macro-financial assistance",
        forms: `
          budget support; macro financial assistance; macrofinancial assistance; direct budget support;
          budgetary support; ukraine facility; era loan; g7 loan; 50 billion loan; external financing;
          macro financial support; budget assistance; macroeconomic assistance; loan for ukraine;
          fill .. budget gap; financing needs; financial stability of ukraine; financing gap; loan guarantees;
          macro financial stability; loan .. secured by .. assets; support .. ukraine's budget;
          ukraine support loan`,
      },
      {
        id: "imf",
        label: "IMF programme",
        forms: `
          imf; international monetary fund; imf program; extended fund facility; imf executive board; imf loan;
          imf tranche; stand by arrangement; imf reforms; imf agreement; special drawing rights; sdr;
          staff level agreement; imf support; agreement with the imf; extended credit facility; imf review;
          imf bailout; bretton woods`,
      },
      {
        id: "debt-relief",
        label: "Debt relief and restructuring",
        forms: `
          debt relief; debt restructuring; debt treatment; debt sustainability; debt cancellation; debt burden;
          sovereign debt; write off .. debt; debt forgiveness; paris club; dssi; debt service suspension; debt swap;
          debt distress; debt moratorium; restructuring of .. debt; cancel .. debt; creditor committee; debt crisis;
          debt vulnerabilities; debt standstill; debt rescheduling; debt for nature`,
      },
      {
        id: "economic-reforms",
        label: "Domestic economic reforms",
        forms: `
          economic reforms; structural reforms; reform agenda; fiscal reform; economic recovery; privatization;
          economic stabilization; tax reform; reform program; macroeconomic; fiscal consolidation;
          economic diversification; market reforms; banking reform; banking sector reform; economic transformation;
          vision 2030; comprehensive reforms; austerity; economic modernization; state owned enterprises;
          public finances; economic crisis`,
      },
      {
        id: "currency-deposits",
        label: "Currency, reserves and central bank support",
        forms: `
          exchange rate; central bank; currency manipulation; deposit .. central bank; foreign exchange reserves;
          central bank deposit; foreign reserves; currency stability; inflation; dollar liquidity; monetary policy;
          currency crisis; devaluation; gold reserves; exchange rate stability; digital currency; stablecoins;
          currency swap line; interest rates; turkish lira; rollover .. deposit; cryptocurrency; digital assets`,
      },
      {
        id: "world-bank-mdb",
        label: "World Bank and development banks",
        forms: `
          world bank; development banks; multilateral development banks; asian development bank; ebrd;
          european bank for reconstruction and development; aiib; new development bank; african development bank;
          european investment bank; islamic development bank; mdbs; international financial institutions;
          asian infrastructure investment bank; brics bank; reform of .. financial institutions;
          international development association; ida replenishment; international finance corporation;
          global financial architecture; international financial architecture; reform .. multilateral development`,
      },
      {
        id: "banking-cooperation",
        label: "Banking and financial-market cooperation",
        forms: `
          banking cooperation; financial cooperation; interbank cooperation; cooperation in finance; banking sector;
          financial services; financial sector; financial markets; capital market; stock exchange; islamic finance;
          fintech; financial technology; opening .. bank branches; clearing bank; mutual recognition .. cards;
          renminbi clearing; financial connectivity; financial messaging; insurance .. trade; bond market;
          panda bonds; financial center; bank branches`,
      },
      {
        id: "taxation",
        label: "International taxation",
        forms: `
          global minimum tax; digital services tax; digital taxes; dst; oecd tax; two pillar; minimum corporate tax;
          tax evasion; global tax; tax havens; corporate tax; international tax; tax on tech; pillar two;
          tax billionaires; wealth tax; taxation of the super rich; tax cooperation; remittance tax;
          tax on remittances; tax information; tax transparency; base erosion`,
      },
      {
        id: "g20-global-economy",
        label: "Global economy and G20 economic coordination",
        forms: `
          global economy; world economy; g20; group of twenty; global economic governance; global economic recovery;
          global growth; macroeconomic policy coordination; coordination of macroeconomic; policy coordination;
          world economic recovery; g20 summit; economic governance; macroeconomic coordination; g20 presidency;
          global economic growth; inclusive economic globalization; global recession; global financial stability;
          macroeconomic policies; international economic order; world economic growth`,
      },
    ],
  },
  {
    id: "digital-science-space",
    label: "AI, digital, telecom, space and science",
    concepts: [
      {
        id: "artificial-intelligence",
        label: "Artificial intelligence",
        forms: `
          artificial intelligence; ai; ai governance; ai safety; ai risk; ai cooperation; ai technologies;
          ai summit; bletchley; ai action summit; ai dialogue; data center; generative ai; ai impact summit;
          military ai; ai development; ai capabilities; ai partnership; governance of artificial;
          global ai governance; intergovernmental dialogue on ai; machine learning; ai acceleration partnership;
          ai capacity building`,
      },
      {
        id: "digital-economy",
        label: "Digital economy and transformation",
        forms: `
          digital economy; digital transformation; digitalization; digital trade; e commerce; digital technologies;
          digital infrastructure; e government; digital cooperation; digital public infrastructure;
          digital development; digital partnership; information technology; digital governance; cross border data;
          data flows; data governance; digital divide; digital platforms; electronic government;
          electronic commerce; data free flow; silk road e commerce`,
      },
      {
        id: "telecom-5g",
        label: "Telecom, 5G and subsea cables",
        forms: `
          5g; huawei; telecommunications; 6g; open ran; telecom; high risk vendors; clean network; fiber optic;
          starlink; internet access; telecom networks; telecommunications equipment; 5g networks;
          subsea infrastructure; broadband; trusted networks; satellite internet; sabotage .. cables;
          5g networks security`,
      },
      {
        id: "cyber",
        label: "Cyber security and cybercrime",
        forms: `
          cyber; international information security; cyber operations; cyber enabled theft`,
      },
      {
        id: "online-scams",
        label: "Online scams and telecom fraud",
        forms: `
          online scam; scam centers; telecom fraud; telecommunications fraud; online fraud; scam compounds;
          online gambling; cyber scam; cyber fraud; scam networks; scam operations; online gambling and telecom;
          fraud centers; fraud parks; telecommunication network fraud; telecom and online fraud; scam hubs;
          cyber slavery; internet fraud; call center fraud; transnational scam; crypto scam; transnational telecom;
          fraudulent call centers; cross border gambling; scam farms; electronic fraud; phone scams;
          scam syndicates; shwe kokko; myawaddy; kk park; rescue of trafficked .. scam; cybercrime convention`,
      },
      {
        id: "science-technology",
        label: "Science, technology and innovation cooperation",
        forms: `
          quantum; science and technology; scientific cooperation; research and development; innovation;
          scientific and technological; s and t; science and technology agreement; joint research;
          research cooperation; high technology; quantum computing; technology cooperation; scientific research;
          r and d; technology partnership; innovation cooperation; horizon europe; high tech;
          innovation partnership; quantum technology`,
      },
      {
        id: "space",
        label: "Space cooperation",
        forms: `
          outer space; space exploration; artemis accords; international space station; space cooperation;
          cosmonaut; astronaut; baikonur; space program; roscosmos; nasa; gaganyaan; lunar research station;
          satellite launch; space launch; space agency; space technology; human spaceflight; lunar exploration;
          space science; moon exploration; mars exploration`,
      },
      {
        id: "platform-regulation",
        label: "Regulation of online platforms and content",
        forms: `
          social media platforms; online platforms regulation; platform regulation; digital regulation;
          tech companies; big tech; regulation of .. platforms; online safety; censorship .. platforms;
          online content; online hate; online speech; regulate .. social media; american tech companies;
          digital sovereignty; hate speech online; digital services act; digital markets act;
          regulation of social media; tech regulation`,
      },
      {
        id: "education-training",
        label: "Education and student exchanges",
        forms: `
          student exchange; students; scholarships; education cooperation; universities; higher education;
          educational exchanges; vocational training; academic cooperation; branch of .. university;
          foreign students; international students; student visas; quotas for students; fulbright;
          confucius institute; russian language .. schools; study in china; training of specialists; russian school;
          state scholarships`,
      },
    ],
  },
  {
    id: "health",
    label: "Health and pandemics",
    concepts: [
      {
        id: "covid-pandemic",
        label: "COVID-19 pandemic response",
        forms: `
          covid 19; covid; coronavirus; pandemic; covid 19 pandemic; coronavirus pandemic; fight against covid;
          novel coronavirus; spread of the virus; fighting the pandemic; coronavirus infection; covid response;
          epidemic prevention; anti epidemic; pandemic recovery; epidemiological situation; post pandemic; lockdown;
          joint prevention and control; delta variant; counter .. pandemic; pandemic response`,
      },
      {
        id: "vaccines",
        label: "Vaccines",
        forms: `
          vaccine; covax; vaccine supplies; sputnik v; vaccine donation; vaccine doses; sinovac; sinopharm;
          vaccine diplomacy; vaccine production; doses of vaccine; astrazeneca; vaccine equity; vaccine cooperation;
          mutual recognition of vaccin; vaccine patent; vaccine certificates; trips waiver; vaccine manufacturing;
          quad vaccine; gavi; waiver of .. patents; local production of vaccines`,
      },
      {
        id: "who-health-security",
        label: "WHO and global health security",
        forms: `
          world health organization; global health; health security; global health security; pandemic preparedness;
          pandemic treaty; pandemic agreement; pandemic accord; international health regulations; global fund;
          pandemic fund; pandemic prevention; africa cdc; global health governance; universal health coverage;
          withdrawal from the world health; future pandemics; one health; health emergencies;
          community of health for all`,
      },
      {
        id: "virus-origins",
        label: "Origins of the virus",
        forms: `
          origins of covid; origins of the virus; origin of the pandemic; origin tracing; lab leak; covid origins;
          source tracing; investigation into the origins; origin study; stigmatization .. virus;
          politicize .. pandemic; politicize .. origin; politicizing the pandemic; blame .. virus;
          politicization of the virus; chinese virus`,
      },
      {
        id: "medical-supplies",
        label: "Medical supplies and equipment",
        forms: `
          medical supplies; medical equipment; ventilators; masks; protective equipment;
          personal protective equipment; medical aid; testing kits; essential medicines; oxygen;
          oxygen concentrators; medical personnel; medical experts; medical assistance; pharmaceutical;
          pharmaceutical industry; medical materials; medical devices; medical teams; medical products;
          generic drugs; supply of medicines`,
      },
      {
        id: "health-cooperation",
        label: "Health care cooperation",
        forms: `
          healthcare; health care; health cooperation; health sector; medical cooperation; medical treatment;
          health ministry; healthcare cooperation; cooperation in health; field of health; traditional medicine;
          traditional chinese medicine; medical care; field hospital; medical science; health infrastructure;
          health partnership; health services; rehabilitation of wounded; medical training; medical rehabilitation;
          ayurveda; telemedicine`,
      },
      {
        id: "infectious-diseases",
        label: "Infectious disease outbreaks and HIV",
        forms: `
          hiv; hiv aids; malaria; pepfar; ebola; mpox; monkeypox; tuberculosis; cholera; polio; infectious disease;
          measles; disease outbreak; zika; polio vaccination; polio eradication; dengue; antimicrobial resistance;
          communicable diseases; sars; marburg; yellow fever; disease surveillance`,
      },
      {
        id: "biological-labs",
        label: "Biological laboratories and biosecurity",
        forms: `
          biosecurity; biosafety; military biological; biological activities; biological weapons convention;
          biological research; biological safety; dangerous pathogens; biological security; bioweapons;
          biological threats; gain of function; btwc; toxin weapons`,
      },
      {
        id: "pandemic-travel",
        label: "Pandemic travel restrictions and economic restart",
        forms: `
          border closures .. pandemic; lifting of travel restrictions; quarantine rules; quarantine free travel;
          fast track lane; green lane; travel bubble; travel corridor; return of stranded; stranded citizens;
          repatriation flights; economic restart; resumption of work and production; reopening .. economy;
          resume .. travel; vaccine passport; covid restrictions; stranded nationals;
          restrictive measures .. pandemic; resumption of travel; repatriation of citizens .. pandemic;
          repatriation of stranded; epidemic restrictions`,
      },
    ],
  },
  {
    id: "water-fisheries",
    label: "Water, dams and fisheries",
    concepts: [
      {
        id: "nile-dam",
        label: "Nile dam",
        forms: `
          gerd; grand ethiopian renaissance dam; renaissance dam; ethiopian dam; nile; nile waters;
          water security .. egypt; filling and operation of the dam; filling of the dam; egypt's water security;
          blue nile; ethiopian renaissance dam; dam negotiations; nile river; operating the dam;
          filling and operation; egyptian water security; nile basin; egypt's share of water; existential .. water;
          entebbe agreement; sudan and egypt .. water; nile basin initiative; egypt's water rights`,
      },
      {
        id: "indus-waters",
        label: "Indus Waters Treaty",
        forms: `
          indus waters treaty; iwt; weaponization of water; abeyance .. treaty; kishanganga; ratle;
          permanent indus commission; indus waters; water terrorism; water aggression; right to water .. pakistan;
          sutlej; chenab; jhelum; baglihar; hold .. treaty in abeyance; court of arbitration .. water;
          blood and water; suspension of .. waters treaty; lower riparian; indus commission; tulbul;
          water as a weapon; indus; water treaty in abeyance; treaty in abeyance; hydropower .. western rivers;
          permanent court of arbitration; blocking of water`,
      },
      {
        id: "transboundary-water",
        label: "Transboundary rivers and water sharing",
        forms: `
          transboundary water; transboundary rivers; water sharing; shared waters; water sharing treaty;
          shared rivers; cross border rivers; water allocation; tigris and euphrates; euphrates; colorado river;
          1944 water treaty; water treaty; trans border rivers; rio grande; transboundary watercourses;
          water releases; release of water; tigris; basin countries`,
      },
      {
        id: "water-security",
        label: "Water management and scarcity",
        forms: `
          water security; water scarcity; water management; water resources; drinking water; water supply;
          water shortage; desalination; water sector; clean water; water conservation; water and sanitation;
          sanitation; water cooperation; water crisis; water treatment; water diplomacy; water saving;
          access to water; wastewater; rational use of water; water and energy; potable water; water forum`,
      },
      {
        id: "kakhovka-dam",
        label: "Destruction of the Kakhovka dam",
        forms: `
          kakhovka; kakhovka dam; kakhovka hydroelectric; kakhovka hpp; kakhovskaya; destruction of the dam;
          nova kakhovka; dam destruction; kakhovka reservoir; kakhovska; blowing up the dam; dam disaster;
          destruction of the hydroelectric; breach of the dam; kakhovskaya hpp; novaya kakhovka; kakhovka disaster;
          dam explosion; collapse of the dam; dam collapse; explosion of the .. hydroelectric; north crimean canal;
          water supply to crimea`,
      },
      {
        id: "fisheries",
        label: "Fisheries",
        forms: `
          fisheries; fishing; fishermen; iuu fishing; illegal fishing; illegal unreported and unregulated;
          fishing rights; fishing boats; fishing vessels; fishery agreement; aquaculture; fishing quotas;
          release of fishermen; fishing grounds; tuna; fishing fleet; distant water fishing; detained fishermen;
          arrest of fishermen; fishing waters; illegal unregulated and unreported; fish stocks; bottom trawling;
          palk bay; fishing zones`,
      },
      {
        id: "oceans-blue-economy",
        label: "Oceans and blue economy",
        forms: `
          blue economy; ocean governance; bbnj; ocean conference; marine economy; marine conservation;
          ocean cooperation; un ocean conference; marine protected areas; maritime economy; coral reefs;
          ocean health; marine biodiversity; marine environment; marine protected; blue partnership;
          ocean sustainability; sustainable ocean; marine areas beyond; ocean economy; oceanography;
          biodiversity beyond national jurisdiction`,
      },
      {
        id: "central-asia-helmand-water",
        label: "Central Asian and Helmand river waters",
        forms: `
          helmand river; helmand water; hirmand; hirmand water; qosh tepa; qosh tepa canal; amu darya; syr darya;
          iran's water rights; water rights .. hirmand; water and energy consortium; water and energy cooperation;
          water energy regime; international fund for saving; ifas; central asian rivers; 1973 treaty;
          1973 water treaty; water and energy resources; kushtepa; irrigation season; water and energy balance`,
      },
      {
        id: "mekong-brahmaputra",
        label: "Mekong, Brahmaputra and other Asian rivers",
        forms: `
          mekong; lancang mekong; mekong river; lancang mekong cooperation; brahmaputra; yarlung zangbo;
          yarlung tsangpo; yaxia; mega dam; medog; teesta; teesta water; ganges water; ganges water treaty;
          ganga water; joint rivers commission; hydrological data; hydrological information;
          hydrological data sharing; expert level mechanism on trans border rivers; xayaburi; funan techo;
          funan techo canal; mekong us partnership`,
      },
      {
        id: "suez-panama",
        label: "Suez and Panama canals",
        forms: `
          suez canal; panama canal; suez canal authority; panama canal authority; canal neutrality;
          neutrality of the canal; canal treaty; suez canal economic zone; scezone; sovereignty over the canal;
          canal sovereignty; chinese .. canal; canal ports; control of .. canal; panama canal treaty;
          transit .. canal; balboa and cristobal; ck hutchison; canal fees; take back .. canal`,
      },
    ],
  },
  {
    id: "narcotics",
    label: "Narcotics and precursor chemicals",
    concepts: [
      {
        id: "fentanyl",
        label: "Fentanyl and synthetic opioids",
        forms: `
          synthetic opioids; flow of fentanyl; fentanyl crisis; opioid epidemic; opioid crisis; illicit fentanyl;
          fentanyl trafficking; methamphetamine; overdose deaths; overdose; fentanyl related; illicit synthetic;
          stem .. fentanyl; fentanyl supply; meth; new psychoactive; global coalition .. synthetic drug;
          fentanyl trade; captagon trade`,
      },
      {
        id: "precursors",
        label: "Precursor chemicals",
        forms: `
          precursors; chemical precursors; fentanyl precursors; illicit chemicals; pill presses; precursor control;
          diversion of chemicals; chemicals .. fentanyl; drug making chemicals; precursor substances;
          schedule .. precursors; illicit drug manufacturing; fentanyl related substances; chemical suppliers;
          control of .. chemicals; list of controlled substances; pre precursors; drug precursor;
          chemicals used to make; flow of precursor; chemicals used to produce; precursor trafficking`,
      },
      {
        id: "cartels",
        label: "Cartels and transnational crime",
        forms: `
          drug cartels; transnational organized crime; narco terrorists; foreign terrorist organization .. cartel;
          cartel designation; drug kingpin; criminal gangs; drug lords; extradition of cartel; merida initiative;
          cartel de los soles`,
      },
      {
        id: "money-laundering-drugs",
        label: "Money laundering and illicit finance by crime groups",
        forms: `
          drug money; launder .. proceeds; drug proceeds; chinese money laundering; laundering networks;
          underground banking; narco dollars; illicit proceeds; laundering drug; drug money laundering;
          launder drug money; money laundering networks; cartel finances; laundering of proceeds;
          laundering by .. cartels; cash smuggling; narco money; criminal proceeds; illicit financing .. drugs;
          finances of .. cartels`,
      },
      {
        id: "arms-smuggling-crime",
        label: "Firearms and weapons smuggling by crime groups",
        forms: `
          weapons trafficking; illegal firearms; flow of guns; flow of weapons .. cartels; southbound .. firearms;
          smuggling of weapons; gun smuggling; smuggling of firearms; illicit firearms; trafficking of firearms;
          trafficking of weapons; illicit trade in small arms; small arms and light weapons; high powered weapons`,
      },
      {
        id: "drug-boat-strikes",
        label: "Strikes on suspected drug vessels",
        forms: `
          strikes on .. boats; narco boats; drug vessel; suspected drug boats; strikes .. alleged drug;
          alleged drug boats; boat strikes; strikes on .. vessels .. caribbean; extrajudicial .. boats;
          vessels .. carrying drugs; bombing of boats; strikes in the caribbean; operation southern spear;
          narco terrorist vessels; narco submarine; military deployment in the caribbean; attacks on boats;
          drug smuggling boats; boats .. caribbean; strikes .. eastern pacific`,
      },
    ],
  },
  {
    id: "tourism-visas",
    label: "Tourism, visas and people-to-people exchanges",
    concepts: [
      {
        id: "visa-free",
        label: "Visa waiver and visa facilitation",
        forms: `
          visa free; visa waiver; visa free travel; visa exemption; visa facilitation; visa liberalization;
          mutual visa exemption; visa free regime; visa regime; ease .. visa; simplify .. visa; visa requirements;
          visa issuance; abolition of visas; visa free entry; electronic visa; e visa; visa services;
          issuance of visas; schengen; mutual abolition of visa; visa restoration; visa processing; visa on arrival;
          visa free arrangement`,
      },
      {
        id: "tourism",
        label: "Tourism",
        forms: `
          tourism; tourists; tourist flow; tourist exchanges; tourism cooperation; tourist arrivals; tourism sector;
          group tours; group travel; tourism exchanges; travel industry; pilgrims; pilgrimage; hajj;
          number of tourists; holidaymakers; umrah; tourism development; year of tourism; tourist potential;
          tourism industry; kailash mansarovar; inbound travel`,
      },
      {
        id: "people-exchanges",
        label: "People-to-people and cultural exchanges",
        forms: `
          people to people; people to people exchanges; cultural exchanges; personnel exchanges;
          people to people ties; cultural cooperation; humanitarian ties; cultural and humanitarian; cross years;
          year of culture; subnational and people to people; culture year; cultural ties; cultural diplomacy;
          sports exchanges; days of culture; people to people contacts; cultural heritage; people to people bonds;
          people to people connectivity; sports cooperation; personnel and cultural`,
      },
      {
        id: "consular-services",
        label: "Consular services and protection of nationals",
        forms: `
          consular services; consular issues; consular protection; consular affairs; consulate general;
          opening of .. consulate; reopen .. consulate; consular office; consular access; protection of citizens;
          safety of .. nationals; safety of .. citizens; consular assistance; closure of .. consulate;
          consular dialogue; consular presence; welfare of .. community; safety of chinese; consular relations;
          legitimate rights of .. citizens`,
      },
    ],
  },
  {
    id: "development",
    label: "Development assistance and poverty",
    concepts: [
      {
        id: "development-assistance",
        label: "Development assistance",
        forms: `
          development assistance; official development assistance; oda; development aid; development cooperation;
          foreign aid; usaid; technical assistance; grant aid; donor; development partner; development projects;
          jica; development support; development finance; millennium challenge corporation; south south cooperation;
          mcc compact; foreign assistance; development funding; millennium challenge; development agency;
          financing for development`,
      },
      {
        id: "poverty",
        label: "Poverty reduction",
        forms: `
          poverty; poverty reduction; poverty alleviation; eradicate poverty; fight against poverty;
          global alliance against hunger; alliance against hunger and poverty; lift .. poverty; end poverty;
          extreme poverty; inequality; combat poverty; absolute poverty; poverty eradication; rural development;
          rural revitalization; hunger and poverty; social inclusion; reduce inequalities; people's livelihood;
          common prosperity; living standards; poorest countries; eliminate poverty`,
      },
      {
        id: "sdgs",
        label: "Sustainable Development Goals",
        forms: `
          sdg; sustainable development goals; 2030 agenda; agenda 2030; agenda 2063; sustainable development;
          millennium development goals; pact for the future; 2030 agenda for sustainable; un 2030 agenda;
          post 2015 development; development agenda; goals for sustainable; mdgs; global goals;
          summit of the future; sustainable development agenda; sdg summit; least developed countries;
          ldc graduation; graduation from .. least developed; ldcs`,
      },
      {
        id: "global-development-initiative",
        label: "Chinese development initiatives and Global South",
        forms: `
          global development initiative; gdi; global civilization initiative; global governance initiative;
          community with a shared future; shared future for mankind; global south; chinese path to modernization;
          chinese modernization; common destiny; developing countries; three global initiatives;
          four global initiatives; group of 77; g77; south south; gsi; human community with a shared future;
          developing world`,
      },
      {
        id: "africa-development",
        label: "African development and partnership",
        forms: `
          africa development; african development; partnership with africa; mattei plan; compact with africa; ticad;
          us africa leaders; russia africa; russia africa summit; nepad; auda nepad; turkey africa;
          investment in africa; prosper africa; africa summit; china africa cooperation; mission 300;
          industrialization of africa; development of africa; eu africa; african economies; korea africa;
          africa's industrialization`,
      },
      {
        id: "women-economy",
        label: "Women's empowerment and jobs",
        forms: `
          women's empowerment; women economic empowerment; empowerment of women; gender equality; women and girls;
          youth employment; job creation; youth empowerment; women entrepreneurs; create .. jobs;
          employment opportunities; economic empowerment; vocational skills; decent work; women's economic;
          skills development; women's rights; create jobs; empower women; girls education`,
      },
      {
        id: "forced-labour",
        label: "Forced labour and labour standards in trade",
        forms: `
          forced labor; uyghur forced labor; labor rights; uflpa; labor standards; forced labour goods;
          worker rights; child labor; forced labor prevention; modern slavery; lie of the century;
          goods made with forced; forced labor in xinjiang; slave labor; state imposed labor;
          products from xinjiang; so called forced labor; xinjiang products; xinjiang cotton;
          xinjiang supply chains`,
      },
    ],
  },
  {
    id: "call-itself",
    label: "The call or meeting itself",
    concepts: [
      {
        id: "phone-call-held",
        label: "Telephone call held",
        forms: `
          spoke by phone; spoke by telephone; telephone conversation; phone conversation; telephone call;
          phone call; telephone talk; phone talks; talked on the phone; held a telephone; spoke by secure phone;
          telephoned; conversed by phone; telephone discussion; rang .. to discuss; call readout`,
      },
      {
        id: "video-call-held",
        label: "Video call or virtual meeting held",
        forms: `
          video call; video conference; videoconference; via video link; by video link; virtual meeting;
          virtual summit; virtual talks; video conversation; secure video; online talks; online meeting;
          video teleconference; secure video line; met virtually`,
      },
      {
        id: "meeting-in-person-held",
        label: "Meeting held in person",
        forms: `
          met with .. today; held a meeting with; met in person; met on the sidelines; meeting on the sidelines;
          bilateral meeting with; held talks with; one on one meeting; tete a tete; face to face meeting;
          pull aside; restricted format talks; expanded format talks; narrow format; small group meeting;
          expanded talks; received .. foreign minister; held a bilateral`,
      },
      {
        id: "initiative-of-call",
        label: "Whose initiative the call was",
        forms: `
          initiative of the american side; initiative of the russian side; initiative of the ukrainian side;
          initiative of the us side; initiative of the french side; initiative of the german side;
          initiative of the turkish side; initiative of the iranian side; took place at the initiative;
          call was initiated; spoke at the request; received a phone call; received a telephone call;
          received a call from; took a call from; placed a call; spoke by phone upon request; spoke by appointment;
          prearranged; call .. initiative; conversation .. initiative; initiative .. side; request .. side;
          took place .. initiative; talk .. initiated; call .. request; conversation .. request; initiated the call;
          initiated the conversation; accepted .. call from; returned .. call`,
      },
      {
        id: "call-length",
        label: "Length of the call",
        forms: `
          lasted .. hours; lasted .. minutes; lasted for almost; lasted nearly; lasted approximately; hour long;
          two hour call; one hour call; hour and a half; two and a half hours; half hour conversation;
          30 minute call; 40 minute call; 50 minute call; 60 minute call; 90 minute call; 90 minute conversation;
          lengthy conversation; long conversation; length of the conversation; duration of the call;
          lengthy telephone; lengthy phone`,
      },
      {
        id: "spokesperson-attribution",
        label: "Attributable to a spokesperson",
        forms: `
          attributable to spokesperson; attributable to spokesman; attributable to spokeswoman;
          below is attributable; following is attributable; spokesperson for the secretary;
          office of the spokesperson; office of the press secretary; readout from the spokesperson;
          downing street spokesperson; a number 10 spokesperson; a no 10 spokesperson; press secretary said;
          foreign ministry spokesperson; kremlin press service; press service of the president;
          presidential press service`,
      },
      {
        id: "tone-candid",
        label: "Candid or frank tone",
        forms: `
          candid exchange; candid discussion; candid conversation; candid and in depth; candid and constructive;
          frank exchange; frank and open; open and honest; frank discussion; frank conversation;
          frank and substantive; frank and businesslike; candid talks; frank and direct; frank and candid;
          sincere and open; open and frank; franker; frank nature; straightforward and honest; spoke candidly;
          spoke frankly; frankness; candor; no holds barred`,
      },
      {
        id: "tone-constructive",
        label: "Constructive, warm or productive tone",
        forms: `
          constructive atmosphere; constructive conversation; constructive call; constructive and useful;
          constructive spirit; productive call; productive conversation; very good call; great call;
          good conversation; great conversation; substantive conversation; substantive call;
          meaningful conversation; fruitful discussion; fruitful talks; positive conversation; useful conversation;
          warm and cordial; friendly atmosphere; warm atmosphere; cordial atmosphere; businesslike and constructive;
          constructive and businesslike; informative and constructive; trust based atmosphere; highly productive;
          excellent conversation; wonderful conversation; detailed and constructive`,
      },
      {
        id: "in-depth-exchange",
        label: "In-depth exchange of views",
        forms: `
          exchanged views; in depth exchange; in depth communication; in depth and strategic;
          strategic communication; detailed exchange; thorough exchange; detailed discussion;
          comprehensive discussion; substantive exchange; substantive discussion; in depth discussion;
          exchanged opinions; compared notes; discussed in detail; discussed in depth; detailed conversation;
          comprehensive exchange`,
      },
      {
        id: "first-call-since-office",
        label: "First call since taking office",
        forms: `
          first call since; first conversation since; first telephone conversation; first phone call;
          first contact since; first direct contact; first call between; first talk since;
          first conversation between; since taking office; since assuming office; since inauguration;
          since .. return to the white house; first since .. took office; first high level contact;
          first time since .. assumed; introductory call; first introductory; introductory conversation;
          since returning to office; inaugural call`,
      },
      {
        id: "continuation-previous-contact",
        label: "Follows earlier contact",
        forms: `
          follow up to .. conversation; following up on .. call; continuation of the conversation;
          continued .. discussion begun; building on .. conversation; since last call; since last conversation;
          previous telephone conversation; previous phone call; previous conversation; earlier conversation;
          earlier phone call; second call; third call; third conversation; sixth conversation; since .. spoke last;
          last spoke; recalled .. telephone conversation; agreed in .. last call; second phone conversation;
          last telephone conversation`,
      },
      {
        id: "topics-of-mutual-interest",
        label: "Regional and international issues of mutual interest",
        forms: `
          issues of mutual interest; matters of mutual interest; issues of common interest;
          issues of common concern; matters of common concern; issues of mutual concern;
          regional and international issues; regional and global issues; regional and international developments;
          regional and global developments; international and regional issues; topical international issues;
          pressing international issues; current international issues; global challenges; other global issues;
          range of regional; range of bilateral; variety of topics; international and regional agenda;
          key issues on the bilateral`,
      },
      {
        id: "briefed-on-other-talks",
        label: "Briefed the other side on earlier talks",
        forms: `
          briefed .. on the results; briefed .. on talks; briefed .. on the outcome; informed .. about the results;
          informed .. about the outcome; shared assessments of; shared the results; told about the results;
          told about the meeting; debriefed; provided an update on; gave an update on; read out .. meeting;
          informed .. about contacts; informed .. about the negotiations; informed .. about the meeting;
          outlined the results; spoke in detail about the results; shared impressions; shared details`,
      },
      {
        id: "call-joined-by-others",
        label: "Call joined by other leaders or officials",
        forms: `
          joint call; conference call; group call; joined the call; joined by the vice president;
          participated in the call; took part in the call; also took part in the conversation;
          were present at the meeting; multilateral call; trilateral call; quadrilateral call; coalition call;
          leaders call; three way call; joined the conversation`,
      },
      {
        id: "call-postponed-or-cut",
        label: "Call or meeting postponed or cancelled",
        forms: `
          call was postponed; meeting was postponed; talks were postponed; visit was postponed;
          postponed the meeting; postponed the visit; cancelled the meeting; cancelled the visit; called off;
          cut short .. visit; talks adjourned; put off the meeting; summit .. cancelled; summit .. postponed;
          rescheduled; delayed .. visit`,
      },
    ],
  },
  {
    id: "visits-invitations",
    label: "Visits, invitations and summits",
    concepts: [
      {
        id: "invitation-extended",
        label: "Invitation to visit extended",
        forms: `
          invited .. to visit; invited .. to pay; extended an invitation; invitation to visit;
          extended .. invitation; issued an invitation; invited to come to; invited to travel to;
          reiterated .. invitation; renewed .. invitation; reaffirmed .. invitation; confirmed .. invitation;
          conveyed .. invitation; standing invitation; handed over .. invitation; welcome .. to the white house;
          welcome to visit; looked forward to hosting; looked forward to welcoming; look forward to receiving;
          invite .. again; once again invited`,
      },
      {
        id: "invitation-accepted",
        label: "Invitation accepted",
        forms: `
          accepted .. invitation; accepted an invitation; gratefully accepted; invitation was accepted;
          accepted with gratitude; accepted with pleasure; accepted with thanks; thanked for the invitation;
          expressed gratitude for the invitation; gratitude for .. invitation; agreed to visit; agreed to travel to;
          agreed to pay; will pay a visit; thanked .. inviting; accept the kind invitation; reciprocated`,
      },
      {
        id: "reciprocal-visits",
        label: "Reciprocal visits and exchange of visits",
        forms: `
          reciprocal visit; exchange of visits; mutual visits; exchange of high level visits; return visit;
          visits at the highest level; high level visits; high level exchanges; mutual trips; visit .. in return;
          visits to each other's; invited each other; high level bilateral visits; two way visits;
          exchange of delegations; leader level visits; visits at all levels`,
      },
      {
        id: "state-visit",
        label: "State or official visit",
        forms: `
          state visit; official visit; working visit; official working visit; historic visit; official trip;
          pay a state; visit at the state level; upcoming visit; forthcoming visit; planned visit; visit to beijing;
          visit to washington; visit to moscow; visit to kyiv; visit to ankara; visit to new delhi; visit to tokyo;
          trip to beijing; visit to the white house; visit to china; visit to russia; visit to ukraine;
          visit to the united states; state banquet`,
      },
      {
        id: "recent-visit-outcomes",
        label: "Outcomes of a recent visit",
        forms: `
          results of the visit; outcomes of the visit; recent visit; success of the visit; following the visit;
          results of .. state visit; visit was successful; visit was fruitful; visit gave impetus;
          recalled .. visit; fresh impetus .. visit; earlier visit; warm reception during; visit was productive;
          fruitful visit; hospitality during .. visit; follow up to .. visit`,
      },
      {
        id: "plan-meet-in-person",
        label: "Plan to meet in person",
        forms: `
          meet in person; in person meeting; meet face to face; face to face meeting soon;
          possibility of a personal meeting; meeting in person in the near future; plan to meet; agreed to meet;
          meet in the near future; plans for .. meeting; looked forward to meeting; look forward to seeing;
          meet as soon as possible; arrange a meeting; meet each other soon; arrange .. personal meeting;
          meet again soon; see each other soon; possible meeting; future meeting in person; in person engagement;
          preparation for the meeting`,
      },
      {
        id: "leaders-summit-planned",
        label: "Bilateral summit of leaders planned or held",
        forms: `
          bilateral summit; summit between the two; summit meeting; leaders summit; presidential summit;
          meeting of the heads of state; summit level meeting; highest level meeting; meeting at the highest level;
          summit in budapest; summit in alaska; alaska summit; summit in anchorage; summit in istanbul;
          summit in helsinki; hold a summit; preparation for the summit; organise a summit; leaders meeting;
          meeting between the leaders; presidents to meet; one on one with the president; summit talks`,
      },
      {
        id: "summit-hosting",
        label: "Hosting a summit or large conference",
        forms: `
          host the summit; successful hosting; host country of the; prepared to host; offer to host;
          venue for the summit; upcoming summit; forthcoming summit; support .. in hosting; host .. summit;
          hosting .. conference; host a meeting; ready to receive the participants; summit to be held`,
      },
      {
        id: "visit-dates-to-be-agreed",
        label: "Dates and timing to be agreed",
        forms: `
          dates to be agreed; agree on the dates; timing will be agreed; dates .. diplomatic channels;
          mutually convenient; at a mutually convenient time; mutually acceptable time; earliest convenience;
          at an early date; timing of the visit; exact dates; specific dates; dates .. worked out; date and venue;
          time and place; dates of the visit; schedule of the visit; at a time convenient; location and date;
          specific timing; timeframe of the visit`,
      },
      {
        id: "attendance-international-event",
        label: "Attendance at an upcoming event or parade",
        forms: `
          attend the parade; attend the celebrations; attend the ceremony; participation in the summit;
          take part in the summit; attend the summit; participate in the conference; attend the forum;
          attend the opening; attend the commemoration; confirmed .. participation; visit .. for the celebrations;
          take part in the celebrations; attend the inauguration; travel to .. summit; attend .. leaders meeting;
          invited to the summit; invited .. to take part; invitation to participate`,
      },
      {
        id: "minister-visit",
        label: "Visit by ministers or senior officials",
        forms: `
          visit by the foreign minister; visit of the secretary; visit of the special envoy;
          visit of the delegation; delegation will visit; envoy's visit; arrival of the delegation;
          visit of the prime minister; minister will travel; minister will visit; advisers will visit;
          team will travel to; send a delegation; dispatch a delegation; parliamentary delegation visit;
          ministerial visit; trip by the secretary`,
      },
      {
        id: "sports-hosting",
        label: "World Cup, Olympics and sporting events",
        forms: `
          olympic; winter olympics; world cup; fifa; asian games; paralympic; football tournament; hockey match;
          hockey game; sporting events; sporting contacts; european football championship; sports diplomacy;
          sports competitions; commonwealth games; international olympic committee`,
      },
    ],
  },
  {
    id: "next-contacts",
    label: "Next contacts and follow-up",
    concepts: [
      {
        id: "stay-in-touch",
        label: "Agreed to stay in touch",
        forms: `
          stay in touch; remain in touch; keep in touch; stay in contact; remain in contact; maintain contact;
          maintain close contact; keep in close; remain in close; stay in close; continue contacts;
          continue .. personal contacts; agreed to speak again; speak again soon; keep in contact;
          in constant contact; in regular contact; to remain in constant; speak again in the coming days;
          stay closely in touch; maintain regular contact; permanent contact; keep in close touch;
          maintain regular communication; agreed to talk again; next telephone conversation; next call;
          agreed to continue personal`,
      },
      {
        id: "teams-to-meet",
        label: "Teams or negotiators instructed to meet",
        forms: `
          teams will meet; teams to follow up; teams will continue; teams to begin; tasked .. teams;
          directed .. teams; instructed .. teams; teams to work; negotiating teams; technical teams;
          respective teams; joint teams; teams have agreed; representatives will meet; advisors will meet;
          teams continue work; negotiators will meet; delegations will meet; teams to start; teams to advance`,
      },
      {
        id: "working-level-talks",
        label: "Working-level, expert or technical talks",
        forms: `
          working level; expert level; technical level; expert consultations; technical consultations;
          at the level of advisors; national security adviser level; level of foreign ministers;
          foreign ministry level; experts to meet; expert groups; working groups; working group meeting;
          at the level of experts; level of ministers; technical negotiations; technical teams discuss;
          official level talks; senior officials level; interagency; interdepartmental contacts; expert contacts`,
      },
      {
        id: "next-round-talks",
        label: "Next round of negotiations",
        forms: `
          next round; new round; second round; third round; fourth round; another round; further round;
          next negotiation round; restart of talks; follow on talks; subsequent rounds`,
      },
      {
        id: "keep-channels-open",
        label: "Keep channels of communication open",
        forms: `
          channels of communication; lines of communication; communication channels; open channels;
          keep .. channels open; open lines; channels open; maintain open lines; keep .. lines open;
          maintain communication; keep communication; direct line; direct channel; diplomatic channels open;
          keep dialogue open; unimpeded channels; communication at all levels; strengthen communication;
          enhance communication; stay in communication`,
      },
      {
        id: "continued-dialogue",
        label: "Continued dialogue agreed",
        forms: `
          continue dialogue; ongoing dialogue; maintain dialogue; regular dialogue; sustained dialogue;
          keep up the dialogue; continue discussions; further discussions; further dialogue; intensify dialogue;
          intensive dialogue; maintain high level dialogue; continue political dialogue; step up dialogue;
          importance of continued; carry on the dialogue; keep talking; importance of continuing dialogue`,
      },
      {
        id: "dialogue-mechanisms",
        label: "Dialogue and consultation mechanisms",
        forms: `
          dialogue mechanism; consultation mechanism; strategic dialogue; political consultations;
          two plus two ministerial; institutional mechanisms; bilateral mechanisms; high level dialogue;
          high level strategic dialogue; annual summit mechanism; dialogue platforms; regular consultations;
          strategic stability dialogue; establishment of a mechanism; mechanisms of dialogue;
          foreign office consultations; strategic consultations; bilateral consultations`,
      },
      {
        id: "high-level-contacts-schedule",
        label: "Schedule of upcoming contacts",
        forms: `
          schedule of contacts; schedule of forthcoming; schedule of upcoming; upcoming contacts; further contacts;
          forthcoming contacts; future contacts; calendar of contacts; agenda for upcoming; planned contacts;
          timetable of contacts; coordinated .. schedule; schedule of meetings; upcoming engagements;
          agreed on next steps; contacts at various levels; contacts at different levels; schedule of further;
          upcoming meetings; coordinate .. next steps; discussed next steps; coordinated next steps; next steps and;
          contacts in the coming; meetings in the coming weeks; meetings in the coming days`,
      },
      {
        id: "ministers-to-follow-up",
        label: "Foreign ministers tasked to follow up",
        forms: `
          foreign ministers to meet; foreign ministers will; foreign ministers were instructed;
          instructed foreign ministers; instructed .. ministers; instruct .. ministries; tasked foreign ministers;
          tasked .. ministers; ministers to follow up; ministers will continue; foreign ministers to continue;
          ministers to hold; relevant ministries were instructed; instructed .. governments; directed .. ministers;
          instructed aides; aides to continue; aides were instructed; foreign policy advisers;
          instructions were given; gave instructions; assigned .. ministers`,
      },
      {
        id: "follow-through-implementation",
        label: "Follow-up of earlier agreements between leaders",
        forms: `
          follow up on .. agreements; follow up on agreed; implementation of agreements reached;
          implement agreements; agreements reached earlier; agreements reached at; understandings reached;
          previously reached agreements; earlier agreements; implementing the decisions; fulfilment of agreements;
          agreements are being implemented; understandings reached in alaska; understandings reached in anchorage;
          follow up on commitments; pursuing agreements; agreements of the leaders; deliver on .. commitments made;
          progress in implementing .. agreements`,
      },
      {
        id: "close-coordination",
        label: "Agreed to coordinate closely",
        forms: `
          coordinate closely; close coordination; continue coordination; agreed to coordinate; continue to consult;
          consult closely; close consultation; coordination of further steps; coordinated further;
          coordinate further actions; further joint steps; coordinate efforts; coordinate actions;
          coordinating positions; coordinated .. positions; synchronise positions; align positions;
          work hand in hand; work in close coordination; continued close consultation; coordinate .. joint steps`,
      },
      {
        id: "resume-contacts",
        label: "Resumption or restoration of contacts",
        forms: `
          resume contacts; resumption of contacts; restore contacts; resume dialogue; restored dialogue;
          restart dialogue; renewed dialogue; relaunch .. dialogue; reestablish contact; re establish communication;
          resumed communication; unblock dialogue; break the ice; return to dialogue; reopening of dialogue;
          resuming bilateral contacts; full resumption of; after a long break; interrupted dialogue;
          resume direct contacts`,
      },
      {
        id: "military-channel",
        label: "Military-to-military communication",
        forms: `
          military to military communication; defence contacts; contacts between .. militaries;
          between the two militaries; deconfliction line; deconfliction channel; military hotline;
          chiefs of general staff; chiefs of staff contacts; military contacts; military exchange`,
      },
    ],
  },
  {
    id: "bilateral-relations",
    label: "State of bilateral relations",
    concepts: [
      {
        id: "bilateral-relations-general",
        label: "State and prospects of bilateral relations",
        forms: `
          bilateral relations; bilateral ties; bilateral relationship; relations between the two countries;
          ties between the two countries; relations between our countries; relationship between our countries;
          relationship between the two; bilateral agenda; bilateral issues; bilateral affairs;
          bilateral cooperation; current state of relations; state of bilateral; prospects for bilateral;
          state and prospects; further development of relations; development of bilateral; bilateral interaction;
          two way relations`,
      },
      {
        id: "importance-of-relationship",
        label: "Importance of the relationship",
        forms: `
          most important bilateral; important bilateral relationship; importance of the relationship;
          importance of relations; importance of bilateral; consequential relationship; most consequential;
          significance of relations; attach great importance; attaches importance to relations;
          special importance to relations; priority of .. foreign policy; foreign policy priority;
          importance of .. strong relationship; relations .. of great importance; relationship is vital;
          high importance to; value the relationship; highly values relations; values its relations;
          special relationship; matters to the world; indispensable partner; bear on the future of;
          well being of the two peoples; interests of the two peoples`,
      },
      {
        id: "strategic-partnership",
        label: "Strategic partnership",
        forms: `
          strategic partnership; comprehensive strategic; strategic partner; strategic cooperative partnership;
          strategic interaction; comprehensive partnership; privileged strategic partnership;
          strategic coordination; global strategic partnership; partnership and strategic interaction; all weather;
          no limits partnership; partnership without limits; strategic nature of relations; strategic relationship;
          global partnership; special and privileged; enhanced partnership; comprehensive strategic partnership;
          allied relations; relations of alliance; alliance and strategic partnership; multifaceted partnership`,
      },
      {
        id: "friendship-brotherhood",
        label: "Friendship and brotherhood between peoples",
        forms: `
          friendship and brotherhood; brotherly; brotherly country; fraternal; brotherhood; fraternal relations;
          fraternal people; bonds of friendship; ties of friendship; traditional friendship; friendly ties;
          friendly relations; friendly people; long standing friendship; longstanding friendship;
          historic friendship; enduring friendship; time tested friendship; time honored; iron clad friend;
          ironclad friendship; good neighbourliness; good neighbours; bonds between the peoples; historic ties;
          deep rooted ties; sisterly; brotherly ties; friendship between the two peoples; two brotherly peoples`,
      },
      {
        id: "deepening-ties",
        label: "Deepening and strengthening ties",
        forms: `
          deepen ties; deepen relations; strengthen bilateral; further strengthen .. ties; strengthen ties;
          strengthen relations; enhance bilateral; expand bilateral; expand ties; boost ties; bolster ties;
          elevate relations; upgrade relations; elevating bilateral; new heights; new level; take .. to a new level;
          to greater heights; taking .. to new heights; enhance relations; advance bilateral;
          consolidating relations; widening of ties; promote bilateral relations; broaden ties; closer ties`,
      },
      {
        id: "points-of-concern",
        label: "Raised concerns and disagreements in relations",
        forms: `
          areas of concern; points of concern; raised concerns; raised .. concerns; conveyed concerns;
          areas of disagreement; areas of difference; areas of divergence; points of disagreement;
          issues of concern; matters of concern; irritants; bilateral irritants; sources of tension;
          concerns about .. practices; issues that cause concern; outstanding issues; unresolved issues;
          sensitive issues; difficult issues; concerns about .. relationship; areas of deep difference;
          outstanding problems in relations; difficulties in bilateral; problems in bilateral relations`,
      },
      {
        id: "stabilise-relations",
        label: "Stabilising and improving relations",
        forms: `
          stabilise relations; stabilise the relationship; stabilising bilateral; stable relations;
          stable relationship; sound stable and sustainable; stable and predictable; healthy and stable;
          sound and steady; steady development; sound development; stable development;
          stable healthy and sustainable; right track; back on track; predictable relations;
          improvement of relations; improving bilateral; stop the decline; halt the downward; downward spiral;
          constructive and stable; strategic stability constructive; prevent further deterioration; stabilise ties;
          predictable and stable; healthy stable and sustainable; put a floor`,
      },
      {
        id: "normalisation-relations",
        label: "Normalising relations",
        forms: `
          normalise relations; normalisation of bilateral; normalise ties; restoration of relations;
          reset of relations; turn the page; new page in relations; new chapter in relations; open a new chapter;
          restoring diplomatic relations; full normalisation; normalisation process; rebuild relations;
          repair relations; mend ties; repair of ties; rapprochement; establish diplomatic relations`,
      },
      {
        id: "relations-deteriorated",
        label: "Relations in a poor or crisis state",
        forms: `
          poor state of relations; unsatisfactory state; state of crisis in relations; deplorable state;
          relations at a low; low point; lowest point; at an all time low; relations degraded;
          degradation of relations; deterioration of relations; strained relations; tensions in relations;
          relations in crisis; collapse of relations; unfriendly steps; unfriendly policy; hostile policy;
          difficult period in relations; complicated state of relations; unfriendly actions; destroyed relations;
          accumulated problems; relations remain complicated; damage to relations`,
      },
      {
        id: "steer-ship-of-relations",
        label: "Steering the ship of relations",
        forms: `
          steer the ship; giant ship; steering .. ship; ship of relations; stay the course; steer the course;
          steady course; helmsmen; chart the course; navigate rapids; forge ahead steadily; sail forward;
          sail steadily; set the course; set the direction; take the helm; steer relations; steer the relationship;
          on the right course; deviate from the course; big ship; ride the wind; brave the waves; steer clear of`,
      },
      {
        id: "head-of-state-diplomacy",
        label: "Head-of-state diplomacy and strategic guidance",
        forms: `
          head of state diplomacy; strategic guidance; irreplaceable role; leader to leader; strategic leadership;
          guidance of the two heads of state; guidance of heads of state; under the guidance of;
          leadership level diplomacy; top level design; strategic steer; personal diplomacy; presidential diplomacy;
          political guidance; diplomacy at the top; guided by the two leaders; consensus of the two presidents;
          common understandings of the two presidents; leader led; led by the two leaders`,
      },
      {
        id: "personal-respect-leaders",
        label: "Personal respect and rapport between leaders",
        forms: `
          great respect for; deep respect for; personal respect; respect for the president; personal relationship;
          personal relations; good personal; great relationship; excellent relationship; very good relationship;
          very strong relationship; personal rapport; good rapport; personal friendship; good friend; dear friend;
          old friend; close friend; great friend; strong leader; great leader; warm words; personal trust;
          trust between the leaders; relationship of trust; cordial personal; mutual personal respect;
          courageous leader; outstanding leader`,
      },
      {
        id: "great-nations",
        label: "Great nations or major-country responsibility",
        forms: `
          great nations; great powers; major countries; major powers; responsibility of major;
          special responsibility; two great peoples; two largest economies; world's two largest;
          major country responsibility; permanent members responsibility; leading powers; two major countries;
          largest nuclear powers; biggest nuclear powers; superpower; special responsibility for global; two giants;
          responsible powers; responsible major country; great civilisations; make our countries great`,
      },
      {
        id: "anniversary-of-relations",
        label: "Anniversary of diplomatic relations",
        forms: `
          anniversary of relations; anniversary of diplomatic relations; anniversary of the establishment;
          anniversary of the treaty; years of diplomatic relations; years of relations; decades of relations;
          century of relations; 30th anniversary; 50th anniversary; 75th anniversary; 60th anniversary;
          45th anniversary; 40th anniversary; 70th anniversary; 80th anniversary; 100th anniversary;
          jubilee of relations; mark .. years since the establishment; centenary of relations;
          anniversary of the normalisation; anniversary of the signing`,
      },
      {
        id: "people-to-people",
        label: "People-to-people and cultural exchanges",
        forms: `
          youth exchanges; academic exchanges; exchanges between .. peoples; contacts between people;
          cultural and educational; exchange students`,
      },
      {
        id: "common-interests-cooperation-areas",
        label: "Common interests and areas to work together",
        forms: `
          common interests; shared interests; interests overlap; areas where interests align;
          areas of mutual interest; broad common interests; extensive common interests; converging interests;
          shared challenges; transnational challenges; common ground; areas of agreement;
          areas of possible cooperation; areas to work together; where our interests align; overlapping interests;
          points of convergence; lengthen the list; list of cooperation`,
      },
      {
        id: "strategic-competition",
        label: "Strategic competition and managing it responsibly",
        forms: `
          strategic competition; manage competition; competition responsibly; compete vigorously;
          intense competition; competition does not veer; competition into conflict; guardrails; strategic rival;
          systemic rival; great power rivalry; major country competition; vicious competition; stiff competition;
          define relations by competition; contain and suppress; not to contain; decoupling as competition;
          containment of china; all out containment; encirclement and suppression`,
      },
      {
        id: "correct-perception",
        label: "Correct strategic perception of each other",
        forms: `
          strategic perception; right perception; correct perception; correct understanding;
          strategic understanding; objective and rational; rational and pragmatic; partners not rivals;
          partners rather than rivals; partners not opponents; partners and friends; not rivals;
          not a threat to each other; opportunity not a threat; opportunities for each other;
          strategic misperception; strategic miscalculation; partners in cooperation; sober perception;
          right way to get along; correct way for; get along with each other; right way for; find the right way;
          seek .. to replace; strategic trust; zero sum; zero sum game; thucydides trap`,
      },
    ],
  },
  {
    id: "principles",
    label: "Principles of relations",
    concepts: [
      {
        id: "mutual-respect",
        label: "Mutual respect",
        forms: `
          mutual respect; respect each other; based on respect; respect and equality;
          mutual consideration of interests; respect for each other's interests; account for each other's interests;
          taking into account each other's interests; mutual regard; mutually respectful dialogue;
          respectful dialogue; treat .. with respect; treating each other with respect; spirit of respect;
          respect .. dignity; respectful manner; balance of interests; respect legitimate interests;
          regard for each other's interests; respectful relations`,
      },
      {
        id: "win-win",
        label: "Win-win and mutual benefit",
        forms: `
          win win; win win cooperation; mutually beneficial; mutual benefit; shared benefits; mutually advantageous;
          benefit both sides; benefit both countries; benefit both peoples; lose lose; help each other succeed;
          prosper together; shared prosperity; common development; mutual success; gain from cooperation;
          stand to gain; hurt by confrontation; lose from confrontation; cooperation benefits both;
          mutually profitable; no winner`,
      },
      {
        id: "red-lines",
        label: "Red lines and bottom lines",
        forms: `
          bottom line; not be crossed; cross the line; crossing red lines; first red line;
          categorically unacceptable; play with fire; get burned; line in the sand; will not be tolerated;
          never be tolerated; brook no; leave no room for compromise; no room for compromise; make no concessions;
          no concessions`,
      },
      {
        id: "sovereign-equality",
        label: "Equality of states",
        forms: `
          sovereign equality; equality of states; equal footing; on an equal basis; basis of equality;
          equality and mutual; equal partners; equal dialogue; equal terms; equal rights; treat .. as equals;
          principle of equality; big or small; countries large or small; peer to peer; relations of equals;
          equitable dialogue; equal partnership; bully the small; strong bullying the weak`,
      },
      {
        id: "peaceful-coexistence",
        label: "Peaceful coexistence",
        forms: `
          peaceful coexistence; coexist peacefully; coexist in peace; peacefully coexist;
          five principles of peaceful; coexistence; live side by side; live in peace; live together in peace;
          planet is big enough; big enough for; earth is big enough; panchsheel; good neighbourly coexistence;
          peaceful neighbours; harmony and coexistence; get along in peace; live as neighbours;
          peaceful development`,
      },
      {
        id: "avoid-conflict",
        label: "Avoiding conflict and confrontation",
        forms: `
          avoid conflict; avoid confrontation; no conflict; non conflict; non confrontation; no confrontation;
          conflict and confrontation; prevent conflict; not seek conflict; does not want conflict;
          neither conflict nor; direct confrontation; slide into confrontation; prevent confrontation;
          direct conflict between; confrontation serves; direct clash; avoid a clash; new cold war;
          avoid miscalculation; reduce the risk of miscalculation; prevent misunderstandings from;
          not wish for conflict; head on collision; collision course`,
      },
      {
        id: "manage-differences",
        label: "Managing differences through dialogue",
        forms: `
          manage differences; control differences; properly manage; properly handle; handle differences;
          handle disagreements; manage and control; differences through dialogue; resolve differences;
          settle differences; differences should not; disagreements through dialogue; differences into disputes;
          differences properly; handle .. sensitive; responsibly manage; manage disagreements; settle disputes;
          address differences; overcoming differences; disputes through dialogue; bridging .. gaps;
          seek common ground; shelving differences; reserve differences`,
      },
      {
        id: "disruptions-disturbances",
        label: "Removing disturbances and disruptions",
        forms: `
          remove disturbances; disturbances and disruptions; eliminate interference; various disturbances;
          eliminate disturbances; avoid disruptions; disruption of relations; noises; negative noise;
          prevent disruption; rule out disruption; remove disruptions; attempts to disrupt; attempt to derail;
          derail; undermine relations; spoil relations; drive a wedge; sow discord; free from disturbances;
          interference from third parties; removing .. obstacles; removed .. irritants; provocative steps;
          disturbances; noise and disturbances; spoilers of relations; torpedo`,
      },
      {
        id: "negative-moves",
        label: "Negative measures to be cancelled or avoided",
        forms: `
          negative measures; negative moves; negative actions; remove negative; cancel negative; withdraw negative;
          lift negative measures; unilateral restrictive; unilateral trade restrictions as negative;
          erroneous practices; wrong practices; wrong actions; wrong policy; mistaken policies; stop wrong;
          correct mistakes; correct .. wrongdoing; discriminatory measures; suppression of chinese; wrong words and;
          unilateral restrictive measures; unilateral bullying`,
      },
      {
        id: "promises-kept",
        label: "Keeping promises and commitments made",
        forms: `
          keep promises; keep .. promise; promises kept; honour commitments; honour .. commitments; honour promises;
          honoured .. word; keep .. word; good faith; fulfil .. commitments; fulfil commitments; fulfil obligations;
          comply with commitments; live up to .. commitments; pacta sunt servanda; broke .. promise;
          breach of promise; renege; faithful implementation; abide by commitments; adhere to commitments;
          broken promises; deliver on .. promise; true to .. word`,
      },
      {
        id: "actions-match-words",
        label: "Actions must match words",
        forms: `
          actions match words; match words with actions; match .. words; words with deeds; words into action;
          translate .. into action; translate .. into concrete actions; deeds not words; actions not words;
          actions speak louder; turn .. into reality; say one thing and; concrete deeds; translating words;
          put .. into practice; act on .. statements; concrete actions not words; backed by actions;
          confirmed by deeds; judged by actions; proven by actions; follow words; words must be followed;
          prove in practice`,
      },
      {
        id: "principled-position",
        label: "Restated principled position",
        forms: `
          principled position; principled stance; position of principle; consistent position; consistent stance;
          reiterated .. position; reaffirmed .. position; principled approach; clear position; unchanged position;
          unwavering position; reiterated .. stance; longstanding position; long standing position;
          fundamental position; expounded; elaborated on .. position; stated .. position; set forth .. position;
          outlined .. position; solemn position; stern position; position remains unchanged;
          position has not changed; explained .. position; conceptual approaches`,
      },
      {
        id: "implement-leaders-consensus",
        label: "Implementing the consensus reached by leaders",
        forms: `
          important consensus; consensus reached; implement the consensus; consensus of leaders;
          important common understandings; common understandings reached; common understandings;
          implement .. common understandings; implement .. consensus; act on .. consensus;
          follow through on .. consensus; consensus between the two heads; deliver on .. consensus;
          consensus achieved; understandings reached by the leaders; bali consensus; san francisco vision;
          consensus in geneva; geneva consensus; uphold .. consensus`,
      },
      {
        id: "three-principles-approach",
        label: "Conditions for sound relations (goodwill, reciprocity)",
        forms: `
          basis of reciprocity; reciprocal basis; goodwill gesture; gesture of goodwill; sincerity; show sincerity;
          show goodwill; demonstrate goodwill; goodwill and sincerity; meet .. halfway; each other halfway; halfway;
          work in the same direction; positive steps in return; move in the same direction; reciprocal steps;
          build trust; mutual trust; rebuild trust; lack of trust; trust deficit; restore trust; political trust;
          enhance mutual trust; equal sincerity; reciprocal goodwill; goodwill; meet china halfway;
          meeting each other halfway`,
      },
      {
        id: "right-to-own-path",
        label: "Right to choose own path of development",
        forms: `
          own path; choose .. own path; development path; path of development; independent foreign policy;
          sovereign right; own future; choose .. own future; choose .. own alliances; decide .. own destiny;
          determine .. own destiny; right to self determination; own choice; social system; political system;
          respect .. choice; different systems; change .. system; change china's system; right to development;
          development rights; rejuvenation; spheres of influence; make .. own decisions`,
      },
      {
        id: "no-preconditions",
        label: "No preconditions, no ultimatums or pressure",
        forms: `
          without preconditions; no preconditions; unconditional negotiations; language of ultimatums;
          language of threats; under pressure; under duress; negotiate under threat; language of force;
          pressure tactics; coercive measures; under threat of; blackmail; no pressure; pressure campaign; bullying;
          intimidation; threats and pressure; pressure and threats; preconditions for talks; coercion and threats;
          political coercion; subjected to coercion`,
      },
    ],
  },
  {
    id: "taiwan-one-china",
    label: "Taiwan, one China and cross-strait matters",
    concepts: [
      {
        id: "taiwan-question",
        label: "Taiwan question",
        forms: `
          taiwan; taiwan question; taiwan issue; taiwan region; china's taiwan; taiwan is part of china;
          inalienable part of china; taiwan related; chinese taipei; question of taiwan; issue of taiwan;
          matters concerning taiwan; return to china; taiwan's return; internal affair of china; formosa;
          taiwan is china's; taiwan authorities`,
      },
      {
        id: "one-china",
        label: "One China principle or policy",
        forms: `
          one china; one china principle; one china policy; principle of one china; policy of one china;
          three communiques; three joint communiques; taiwan relations act; six assurances; shanghai communique;
          adherence to one china; abide by .. one china; 1992 consensus; resolution 2758; unga resolution 2758;
          un general assembly resolution 2758; sole legal government; three us china joint communiques;
          commitment to .. one china`,
      },
      {
        id: "cross-strait-peace",
        label: "Peace and stability across the Taiwan Strait",
        forms: `
          cross strait; taiwan strait; across the strait; peace and stability across; stability in the strait;
          peace in the strait; both sides of the strait; cross strait issues; cross strait relations;
          cross strait peace; status quo from either side; status quo across; situation in the strait`,
      },
      {
        id: "taiwan-independence",
        label: "Opposition to Taiwan independence",
        forms: `
          taiwan independence; taiwan independence separatist; separatist forces; separatist activities;
          oppose .. independence of taiwan; independence separatists; not support .. independence;
          does not support taiwan; oppose taiwan independence; dpp authorities; separatist elements; two chinas;
          one china one taiwan; independence forces; seeking independence; lai administration`,
      },
      {
        id: "reunification",
        label: "National reunification",
        forms: `
          peaceful reunification; national reunification; cause of reunification; complete reunification;
          great cause of reunification; reunification of china; reunification of the motherland;
          unification with taiwan; anti secession; historical trend of reunification; peacefully reunify;
          achieve .. reunification; postwar international order taiwan; unified china; taiwan's reunification;
          family reunification of china; china's reunification; china's national reunification;
          china will be reunified; reunification with the mainland; reunification efforts`,
      },
      {
        id: "taiwan-arms-sales",
        label: "Arms sales and official contacts with Taiwan",
        forms: `
          arms sales to taiwan; arms to taiwan; weapons to taiwan; taiwan arms; selling arms to taiwan;
          defensive articles to taiwan; taiwan self defence; official exchanges with taiwan;
          official contacts with taiwan; official ties with taiwan; ties with taiwan; transit by taiwan;
          visit to taiwan; collusion with taiwan; use taiwan to contain; taiwan to contain china;
          congressional visit .. taiwan; military exchanges with taiwan; stop arming taiwan`,
      },
      {
        id: "taiwan-military-pressure",
        label: "Military pressure and drills around Taiwan",
        forms: `
          drills around taiwan; exercises around taiwan; exercise near taiwan; military exercises in the taiwan;
          military activity near taiwan; military pressure on taiwan; coercion of taiwan; invade taiwan;
          invasion of taiwan; blockade of taiwan; incursions into .. adiz; median line; use force against taiwan;
          taiwan contingency; contingency in taiwan; pla exercises; joint sword; strait thunder; coercive .. taiwan;
          aggressive actions toward taiwan`,
      },
      {
        id: "taiwan-int-participation",
        label: "Taiwan's international space and recognition",
        forms: `
          taiwan's participation; taiwan's meaningful participation; meaningful participation in international;
          world health assembly; international space; recognition of taiwan; diplomatic allies of taiwan;
          severed ties with taiwan; observer at the world health; taipei; representative office in taipei;
          taiwan representative office; taiwanese representative office; remarks on taiwan; statement on taiwan;
          erroneous remarks on taiwan`,
      },
    ],
  },
  {
    id: "china-internal-affairs",
    label: "Hong Kong, Xinjiang, Tibet and internal affairs",
    concepts: [
      {
        id: "hong-kong",
        label: "Hong Kong",
        forms: `
          hong kong; hong kong autonomy; national security law; one country two systems;
          sino british joint declaration; basic law; hong kong affairs; hksar; special administrative region;
          freedoms in hong kong; autonomy and freedoms; crackdown in hong kong; democracy activists in hong kong;
          hong kong activists; patriots administering hong kong; anti china rioters; bounties on activists;
          apple daily; patriots governing`,
      },
      {
        id: "xinjiang-uyghurs",
        label: "Xinjiang and the Uyghurs",
        forms: `
          xinjiang; uyghur; uighur; genocide in xinjiang; crimes against humanity in xinjiang;
          vocational training centres; re education camps; muslim minorities in china; xinjiang related;
          uyghur forced labor prevention; mass detention; ethnic minorities in china; detention camps`,
      },
      {
        id: "tibet-dalai-lama",
        label: "Tibet and the Dalai Lama",
        forms: `
          tibet; dalai lama; xizang; tibetan; tibet related; tibetan autonomy; reincarnation of the dalai;
          panchen lama; dalai clique; tibetan government in exile; tibetan buddhist; tibet autonomous region;
          succession of the dalai; xizang related; 14th dalai`,
      },
      {
        id: "human-rights-raised",
        label: "Human rights concerns raised",
        forms: `
          human rights; human rights abuses; human rights violations; fundamental freedoms; human rights record;
          respect for human rights; universal human rights; human rights situation; civil liberties;
          prisoners of conscience; religious freedom; freedom of religion; freedom of belief; fundamental rights;
          human rights defenders; repression of dissent; politicisation of human rights; human rights pretext;
          human rights council; human rights dialogue; persecuted christians; religious minorities`,
      },
      {
        id: "south-china-sea",
        label: "South China Sea and maritime disputes",
        forms: `
          south china sea; east china sea; nansha; nanhai; nine dash line; second thomas shoal; ren'ai jiao;
          scarborough shoal; huangyan dao; spratly; paracel; diaoyu; senkaku; west philippine sea;
          code of conduct in the south; arbitral award; 2016 award; maritime claims; unlawful maritime;
          excessive maritime; islands dispute; maritime disputes; dokdo; takeshima; second thomas;
          maritime rights and interests; scarborough; ayungin; renai jiao; sabina shoal; xianbin;
          declaration on the conduct of parties; doc and coc; coc negotiations; freedom of overflight;
          freedom of navigation and overflight; law of the sea convention; convention on the law of the sea;
          mutual defense treaty .. philippines; china coast guard; militarisation of disputed features; natuna;
          bien dong; dangerous maneuvers at sea`,
      },
      {
        id: "cpc-leadership-system",
        label: "Attacks on the ruling party or system",
        forms: `
          communist party of china; chinese communist party; leadership of the party; attack the cpc;
          cpc leadership; socialism with chinese characteristics; smear the party; subvert;
          overthrow of the government; state power; politically motivated prosecution; domestic unrest;
          foreign backed riots; destabilise the country; change .. political system; ruling party`,
      },
      {
        id: "border-dispute-kashmir",
        label: "Boundary question and Kashmir",
        forms: `
          kashmir; jammu and kashmir; line of control; border areas; disengagement along; border demarcation;
          delimitation of the border; border delimitation; boundary demarcation; border talks;
          western sector of the border`,
      },
      {
        id: "overseas-influence-espionage",
        label: "Foreign interference and transnational repression",
        forms: `
          foreign interference in elections; covert influence; unofficial police stations; intelligence activities;
          balloon incident; unmanned airship; harassment of diaspora`,
      },
      {
        id: "internal-conflict-dialogue",
        label: "Inclusive national dialogue on internal crises",
        forms: `
          intra syrian; led and owned; transition to civilian rule; return to constitutional order;
          civilian led government; civilian led transition; constitutional order; power transfer;
          transitional period; restoration of civilian; coup d'etat; military takeover; coup; military junta;
          five point consensus`,
      },
    ],
  },
  {
    id: "multilateral-bodies",
    label: "Multilateral bodies",
    concepts: [
      {
        id: "united-nations-role",
        label: "Role of the United Nations",
        forms: `
          united nations; un system; un centred; central role of the un; central coordinating role; un agencies;
          un secretary general; secretary general of the un; un mandate; role of the un; un mission; un at the core;
          un efforts; authority of the un; un framework; world organisation; special envoy of the secretary general;
          un special envoy`,
      },
      {
        id: "un-security-council",
        label: "UN Security Council and its resolutions",
        forms: `
          security council; unsc; un security council; security council resolution; un security council resolution;
          unscr; unsc resolution; resolutions of the security council; five permanent members; permanent members;
          non permanent member; seat on the security council; veto power; right of veto; vetoed; draft resolution;
          presidency of the council; council resolutions; vote in the security council; p5;
          security council presidency; elected member of the council`,
      },
      {
        id: "unsc-emergency-meeting",
        label: "Emergency meeting convened",
        forms: `
          emergency meeting; emergency session; urgent meeting; extraordinary meeting; convene the security council;
          extraordinary session; emergency special session; urgent session; urgent consultations;
          extraordinary summit; emergency summit; convened an urgent; request .. emergency; special session;
          emergency consultations; crisis meeting; extraordinary european council; call .. urgent meeting`,
      },
      {
        id: "un-general-assembly",
        label: "UN General Assembly and votes",
        forms: `
          general assembly; un general assembly; unga; general assembly resolution; high level week;
          unga high level; general debate; general assembly session; session of the general assembly;
          vote in the general assembly; co sponsored; abstained; voted in favour; vote on the resolution;
          voting at the un; voted against; abstention; un vote`,
      },
      {
        id: "un-reform",
        label: "Reform of the UN and global institutions",
        forms: `
          un reform; reform of the un; reform of the united nations; security council reform;
          reform of the security council; permanent seat; permanent membership; expansion of the security council;
          reform of the imf; reform of international financial institutions; un80; reformed multilateralism;
          global governance reform; reform of global governance; global governance;
          representation of the global south; representation of developing countries; voice of developing countries;
          restrict the veto; limit the veto; g4; bretton woods reform`,
      },
      {
        id: "g7",
        label: "G7",
        forms: `
          g7; group of seven; g7 leaders; g7 summit; g7 presidency; g7 partners; g7 statement; g7 countries;
          g7 foreign ministers; g7 finance ministers; kananaskis; evian summit; hiroshima summit; g8;
          return to the g8; g7 unity; g7 chair; big seven; g7 joint declaration`,
      },
      {
        id: "g20",
        label: "G20",
        forms: `
          g20 leaders; bali summit; new delhi summit; johannesburg summit; rio summit; g20 chair; g20 host;
          g20 members; g20 declaration; twenty leading economies; sidelines of the g20; margins of the g20`,
      },
      {
        id: "brics",
        label: "BRICS",
        forms: `
          brics; brics summit; brics chairmanship; brics plus; kazan summit; brics expansion; brics membership;
          brics members; join brics; brics partner; brics countries; brics presidency; brics association;
          brics format`,
      },
      {
        id: "sco",
        label: "Shanghai Cooperation Organisation",
        forms: `
          shanghai cooperation organisation; sco; sco summit; sco chairmanship; sco presidency; tianjin summit;
          sco members; council of heads of state; sco member states; astana summit; samarkand summit;
          shanghai spirit; sco membership; sco development bank`,
      },
      {
        id: "osce",
        label: "OSCE",
        forms: `
          organisation for security and cooperation in europe; osce monitoring; osce chairmanship;
          chairman in office; osce chair; osce minsk group; osce principles; osce ministerial; osce observers;
          paris charter`,
      },
      {
        id: "eu-institutions",
        label: "European Union as actor",
        forms: `
          european union; european commission; european council; european parliament; eu member states;
          eu presidency; presidency of the council of the european; eu leaders; eu summit; brussels summit;
          eu foreign ministers; foreign affairs council; high representative; eu institutions;
          european political community; president of the european commission; eu china summit;
          relations with the eu; eu 27; council presidency`,
      },
      {
        id: "asean",
        label: "ASEAN",
        forms: `
          asean; asean centrality; asean chair; asean chairmanship; association of southeast asian nations;
          east asia summit; asean summit; asean regional forum; asean led; asean member states;
          asean outlook on the indo pacific; asean plus; asean unity; asean partners; asean dialogue partner;
          rcep and asean`,
      },
      {
        id: "african-union",
        label: "African Union and African regional bodies",
        forms: `
          african union; african union commission; ecowas; igad; southern african development community; sadc;
          east african community; african unity; african leaders' mission; focac; forum on china africa;
          us africa leaders summit; tana forum; economic community of west african; sahel alliance;
          alliance of sahel states`,
      },
      {
        id: "arab-islamic-bodies",
        label: "Arab League, OIC and GCC",
        forms: `
          arab league; league of arab states; organisation of islamic cooperation; oic; gulf cooperation council;
          gcc; arab summit; arab islamic summit; arab peace initiative; oic summit; joint arab islamic; gcc summit;
          islamic summit; arab and islamic; arab and muslim countries; arab islamic ministerial committee;
          islamic world; muslim countries; muslim world; muslim ummah; islamic ummah; jeddah summit`,
      },
      {
        id: "quad-aukus-indo-pacific",
        label: "Quad, AUKUS and Indo-Pacific groupings",
        forms: `
          quad; free and open indo pacific; indo pacific strategy; quadrilateral security dialogue;
          pacific islands forum; open indo pacific; indo pacific partners; us japan rok trilateral;
          trilateral cooperation with japan; partners in the indo pacific; asia pacific nato; exclusive blocs;
          small cliques; clique; exclusive clique; small circles`,
      },
      {
        id: "cis-eaeu-csto",
        label: "CIS, EAEU and CSTO",
        forms: `
          commonwealth of independent states; cis summit; collective security treaty organisation; cis free trade;
          eurasian space; post soviet space; cis chairmanship; cis countries; eurasian security architecture;
          organisation of turkic states; turkic council; turkic world`,
      },
      {
        id: "apec-regional-fora",
        label: "APEC and other regional fora",
        forms: `
          apec; asia pacific economic cooperation; apec summit; apec economic leaders; gyeongju; shenzhen apec;
          organisation of american states; oas; celac; mercosur; pacific alliance; caricom; summit of the americas;
          usmca; community of latin american; commonwealth heads; commonwealth of nations; chogm; la francophonie;
          saarc; bimstec; black sea economic cooperation; three seas initiative; bucharest nine; visegrad;
          nordic baltic eight; i2u2`,
      },
      {
        id: "chairmanship-handover",
        label: "Chairmanship or presidency of an organisation",
        forms: `
          rotating presidency; rotating chair; assumed the chairmanship; assume the presidency;
          taking over the presidency; take over the chairmanship; handover of the presidency;
          priorities of .. chairmanship; priorities of .. presidency; support .. chairmanship;
          congratulated .. chairmanship; successful chairmanship; current chair; rotating chairmanship`,
      },
      {
        id: "candidature-support",
        label: "Mutual support for candidacies in international organisations",
        forms: `
          support .. candidacy; support .. candidature; mutual support in international organisations;
          election of the secretary general; post of director general; director general of; candidate for the post;
          bid for membership; non permanent seat; support .. bid; elected to the council; membership bid;
          election to the human rights council; run for .. seat; endorse .. candidate; endorsement of candidates;
          post of secretary general`,
      },
      {
        id: "coordination-multilateral",
        label: "Coordination in multilateral fora",
        forms: `
          coordination in multilateral; multilateral fora; multilateral forums; international fora;
          international forums; international platforms; multilateral platforms; multilateral formats;
          multilateral organisations; multilateral institutions; multilateral mechanisms;
          international organisations; multilateral coordination; multilateral affairs; coordinate at the un;
          cooperation in international organisations; multilateral arena; international arena;
          coordination .. in the un; multilateral cooperation`,
      },
      {
        id: "global-south",
        label: "Global South and developing countries",
        forms: `
          voice of the global south; countries of the global south; developing nations; global majority;
          world majority; emerging economies; emerging markets; least developed; non aligned movement; non aligned;
          nonaligned; low income countries; underdeveloped countries`,
      },
    ],
  },
  {
    id: "international-law-order",
    label: "International law and world order",
    concepts: [
      {
        id: "un-charter",
        label: "UN Charter principles",
        forms: `
          principles of the un charter; purposes and principles; purposes of the charter; charter principles;
          chapter vii; article 2 4; un charter in .. entirety; article 51 of the un;
          letter and spirit of the charter; charter based; inherent right of self defence`,
      },
      {
        id: "international-law",
        label: "International law upheld or breached",
        forms: `
          international law; respect for international law; international legal; internationally recognised norms;
          basic norms governing; basic norms of international relations; international norms;
          rule of international law; supremacy of international law; in line with international law;
          compliance with international law; contrary to international law; breach of international law;
          blatant violation; violates international law; illegal under international; international obligations`,
      },
      {
        id: "aggression-condemned",
        label: "Aggression or invasion condemned as unlawful",
        forms: `
          war of aggression; unprovoked; unjustified aggression; act of aggression; full scale invasion;
          illegal invasion; unlawful invasion; brutal invasion; unjust war; unlawful war; military aggression;
          condemn .. aggression; condemn .. invasion; condemnation of aggression; unprovoked attack;
          barbaric invasion; aggressor state; aggressor country; armed aggression; terrorist state;
          zionist aggression; israeli aggression; aggression against`,
      },
      {
        id: "rules-based-order",
        label: "Rules-based international order",
        forms: `
          rules based order; rules based international order; rules based international system; rules based system;
          rules based; international order based; international order; international rules; order based on rules;
          world order; global order; international rules and norms; liberal international order;
          undermine the international order; rules of the few; so called rules; house rules;
          international system with the un; un centred international system; postwar international order;
          post war order; post war international order; challenge to the international order;
          stable international order`,
      },
      {
        id: "law-of-jungle",
        label: "Law of the jungle and might makes right",
        forms: `
          law of the jungle; might makes right; strong prey on the weak; rule of force; right of force;
          rule of the strong; rule of the fist; power politics; use of force against sovereign; bullying practices;
          hegemonic bullying; the big bully; survival of the fittest; strength over law; rewarding aggression;
          aggression must not; aggression cannot be rewarded; aggression must not pay; rewarding the aggressor;
          changed by force; change .. by force`,
      },
      {
        id: "hegemonism",
        label: "Opposition to hegemony",
        forms: `
          hegemony; hegemonic practices; unilateral dominance; dominance of one country; world domination;
          neocolonial; neo colonialism; colonial practices; diktat; imperialism; imperialist; colonialism;
          western hegemony; exceptionalism; golden billion; arrogant powers; global arrogance; world policeman;
          double standards`,
      },
      {
        id: "multipolar-world",
        label: "Multipolar world",
        forms: `
          multipolar; multipolar world order; multi polar; multipolar world; polycentric; polycentric world;
          equal and orderly multipolar; democratisation of international relations; more just world order;
          fairer world order; fair and equitable international; fair and just international; unipolar;
          fairer and more equitable; just multipolar; just and equitable world order; multipolar system;
          democratic world order`,
      },
      {
        id: "unilateralism",
        label: "Unilateralism and protectionism opposed",
        forms: `
          unilateralism; unilateral acts; unilateral actions; unilateral steps; unilateral moves;
          unilateral coercive; unilateral measures; unilateralist; oppose unilateralism; illegitimate unilateral;
          extraterritorial; unilateral approach; unilateral bullying practices; unilaterally imposed;
          act unilaterally; go it alone; unilateral changes; unilateral declaration; power plays`,
      },
      {
        id: "multilateralism",
        label: "Multilateralism upheld",
        forms: `
          multilateralism; true multilateralism; genuine multilateralism; effective multilateralism;
          multilateral system; commitment to multilateralism; practise multilateralism; uphold multilateralism;
          multilateral order; rules based multilateral; strong multilateral; multilateral approach;
          defend multilateralism; inclusive multilateralism; support for multilateralism; multilateral diplomacy`,
      },
      {
        id: "use-of-force-prohibited",
        label: "Prohibition on threat or use of force",
        forms: `
          threat or use of force; use or threat of force; prohibition of force; non use of force;
          renounce the use of force; refrain from the threat; force against .. territorial integrity;
          unilateral use of force; recourse to force; abuse of force; rejected the use of force;
          military means cannot; indiscriminate use of force; acquire territory by force; acquisition of territory`,
      },
      {
        id: "accountability-war-crimes",
        label: "Accountability for war crimes and tribunals",
        forms: `
          icc arrest warrant; special tribunal for the crime; icj; genocide; atrocity crimes; rome statute;
          international tribunal; prosecution of war`,
      },
      {
        id: "non-recognition-annexation",
        label: "Non-recognition of annexation and sham referendums",
        forms: `
          sham referenda; referenda; referendums; attempted annexation; temporarily occupied territories;
          illegally occupied; will not recognise; not recognise .. annexation; recognition of .. people's republics;
          recognise the independence; luhansk people's republics; donetsk people's republic;
          legal recognition of crimea; recognise .. crimea; new regions; new territorial realities`,
      },
      {
        id: "international-fairness-justice",
        label: "International fairness and justice; shared future of mankind",
        forms: `
          fairness and justice; international fairness; international justice; shared future;
          common values of humanity; shared values of humanity; right side of history; wrong side of history;
          trend of history; trend of the times; tide of history; building a community; moral high ground;
          justice for all; just cause; common security of mankind; changes unseen in a century; destiny of mankind;
          historic transformations; outcome of world war ii; victory in world war ii outcome;
          results of the second world war`,
      },
    ],
  },
  {
    id: "mediation-third-parties",
    label: "Mediation and third-country roles",
    concepts: [
      {
        id: "host-talks-platform",
        label: "Offer of a platform or venue for talks",
        forms: `
          platform for talks; venue for negotiations; host negotiations; host talks; ready to host .. talks;
          provide a platform; provide a venue; negotiating platform; host .. round; host .. leaders;
          bring the leaders together; bring the parties together; bring the sides together; talks in riyadh;
          talks in jeddah; talks in abu dhabi; talks in geneva; talks in doha; islamabad talks; neutral venue;
          istanbul process; convene the parties`,
      },
      {
        id: "thanks-for-mediation",
        label: "Appreciation of mediation efforts",
        forms: `
          thanked .. mediation; gratitude for .. mediation; appreciated .. mediation; appreciation for mediation;
          grateful for mediation; praised .. mediation; commended .. mediation; gratitude for hosting;
          thanked for hosting; appreciated .. efforts to end; praised .. efforts to end; welcomed .. efforts to end;
          efforts to end the conflict; peacemaking efforts; peacekeeping role; welcomed .. initiative to;
          efforts to find a settlement; efforts to facilitate a settlement; personal efforts .. peace;
          desire to stop the war; nobel peace prize; noble mission; noted the efforts of;
          highly appreciated .. efforts; nobel prize; thanked .. peace efforts; grateful for .. peace efforts;
          gratitude for .. peace efforts; appreciation for .. peace efforts`,
      },
      {
        id: "us-role-in-settlement",
        label: "US leadership or role in a settlement",
        forms: `
          american leadership; leadership of the united states; role of the united states; american mediation;
          american proposals; american initiative; us side's proposals; president's leadership;
          efforts of the us administration; efforts of the united states; us administration's efforts;
          american side's efforts; american efforts; leadership of president`,
      },
      {
        id: "china-role-in-settlement",
        label: "China's role in a settlement",
        forms: `
          role of china; china's role; chinese role; china's influence; influence on russia; use .. influence;
          use of leverage; china play .. role; china's initiative; chinese initiative; chinese peace plan;
          chinese position paper; 12 point; twelve point; china's position on the ukraine; china's special envoy;
          special representative on eurasian; six point consensus; china brazil; brazil and china;
          group of friends for peace; urging peace and promoting talks; constructive role in .. settlement`,
      },
      {
        id: "turkey-role",
        label: "Turkey's role",
        forms: `
          role of turkey; turkey's role; turkiye's role; role of turkiye; turkish mediation; turkey's mediation;
          turkish efforts; turkey's efforts; turkiye's efforts; turkish initiative; istanbul summit;
          turkish side's mediation; ankara's mediation; turkiye .. mediator; turkiye ready; turkey ready;
          turkiye continues; turkish facilitation; montreux convention; turkey .. contribute to peace;
          turkiye .. contribute to`,
      },
      {
        id: "gulf-states-role",
        label: "Gulf states' role (Saudi Arabia, UAE, Qatar)",
        forms: `
          saudi mediation; emirati mediation; qatari mediation; role of saudi; saudi arabia's role; qatar's role;
          role of qatar; uae's role; role of the uae; uae mediation; qatar's mediation; saudi efforts;
          kingdom's efforts; kingdom's role; omani mediation; oman's role; efforts of qatar; efforts of the uae;
          mediated by qatar; mediated by the uae; mediated by saudi; mediation of the emirates; mediated by oman;
          emirati facilitation; jeddah meeting; efforts of the kingdom; his highness efforts`,
      },
      {
        id: "egypt-jordan-role",
        label: "Egypt's or Jordan's role",
        forms: `
          egyptian mediation; egypt's role; role of egypt; egyptian efforts; egypt's efforts; egyptian qatari;
          egypt and qatar; egypt qatar and the united states; jordan's role; role of jordan; jordanian role;
          hashemite custodianship; sharm el sheikh; cairo summit; cairo talks; egyptian initiative;
          egypt's mediation; mediation by egypt; egyptian reconstruction plan; pivotal role .. egypt;
          egypt's pivotal`,
      },
      {
        id: "europe-role-at-table",
        label: "Europe's place at the table",
        forms: `
          europe at the table; participation of europe; europe's participation; europeans at the table;
          european role; role of europe; europe's role; europe must be involved; european involvement;
          without europe; about europe without; european representatives; seat at the table; europe .. seat;
          europeans .. table; european countries' destructive; destructive role of europe; european capitals;
          position of european countries; european obstruction; war party in europe; european allies consulted;
          e3 countries; weimar`,
      },
      {
        id: "trilateral-meeting",
        label: "Trilateral meeting or format",
        forms: `
          trilateral meeting; trilateral summit; trilateral format; trilateral talks; three way meeting;
          three way summit; three way talks; meeting in a trilateral; trilateral consultations;
          trilateral mechanism; trilateral contact; trilateral commission; trilateral leaders; triple format;
          trilat; leaders of the three countries; three leaders; three presidents; leaders' trilateral;
          trilateral dialogue; tripartite; tripartite meeting; trilateral cooperation; trilateral work`,
      },
      {
        id: "normandy-and-other-formats",
        label: "Negotiating formats and contact groups",
        forms: `
          n4; 5 1 format; berlin process; geneva format; geneva international discussions; minsk format;
          ukraine defence contact group; five party; format of negotiations; negotiating format; european format;
          brussels format; washington format; berlin format; coalition format`,
      },
      {
        id: "third-party-meetings-concern",
        label: "Concern about others' talks behind one's back",
        forms: `
          behind .. back; without .. participation; without .. involvement; concerns about the meeting;
          consulted in advance; decisions without; decided without; behind closed doors; imposed settlement;
          imposed from outside; secret deals; separate deal; backroom deal; decisions must be made with;
          path to peace cannot be decided`,
      },
      {
        id: "not-directed-at-third-party",
        label: "Not directed against third parties",
        forms: `
          not directed against; not aimed at; not targeted at; not target any third; third party; not directed at;
          not aimed against; directed against third; not influenced by third; expense of third; dictated by third;
          targeting third; against third countries; not against anyone; not against any country;
          not against any third; not undermine third; free from third party`,
      },
      {
        id: "support-direct-talks",
        label: "Support for direct talks between the parties",
        forms: `
          direct meeting; bilateral talks between russia; direct russian ukrainian; russian ukrainian talks;
          russian ukrainian negotiations; talks between ukraine and russia; meeting between the presidents of;
          leaders to meet directly; bilateral negotiations between; direct engagement;
          negotiations between the parties; dialogue between the parties; peace talks; direct communication between;
          talks between the parties; ready for a meeting with`,
      },
      {
        id: "multi-country-peace-summit",
        label: "Peace summit or peace conference",
        forms: `
          international conference on; conference on ukraine; burgenstock; second peace summit;
          inaugural peace summit; two state solution conference; international peace forum; geneva ii;
          london conference; crimea platform; crimean platform; paris summit; advisers meeting in jeddah;
          jeddah consultations`,
      },
      {
        id: "regional-solutions",
        label: "Solutions by the countries of the region",
        forms: `
          regional ownership; countries of the region; regional countries; states of the region; regional states;
          extra regional; extraregional; extra regional powers; non regional; external actors; external powers;
          outside powers; outside forces; external forces; regional neighbours; neighbouring countries;
          neighbouring states; regional security without; regional partners; regional powers;
          foreign forces in the region; presence of foreign forces; foreign presence; forces from outside`,
      },
    ],
  },
  {
    id: "media-rhetoric",
    label: "Media, rhetoric and disinformation",
    concepts: [
      {
        id: "false-accusations",
        label: "False or baseless accusations rejected",
        forms: `
          false accusations; baseless accusations; unfounded accusations; groundless accusations;
          unsubstantiated accusations; baseless allegations; unfounded allegations; groundless allegations;
          false allegations; baseless claims; unfounded claims; rejected .. allegations; rejected .. accusations;
          rejected .. claims; fabricated charges; fabricated; slander; smear; vilify; defame; far fetched;
          absurd accusations; speculative claims; denied .. allegations; accusations against; insinuations;
          far from the truth; throw mud; shift the blame; blame game; scapegoat`,
      },
      {
        id: "aggressive-rhetoric",
        label: "Aggressive or inflammatory rhetoric",
        forms: `
          bellicose rhetoric; belligerent rhetoric; hostile rhetoric; militaristic rhetoric;
          inflammatory statements; inflammatory language; threatening rhetoric; harsh rhetoric;
          irresponsible rhetoric; war rhetoric; anti russian rhetoric; provocative remarks;
          irresponsible statements; nuclear sabre; hate speech; incitement; militarist; megaphone diplomacy;
          confrontational rhetoric; escalatory rhetoric; tone down; lower the temperature; threatening statements;
          hysteria; war hysteria`,
      },
      {
        id: "disinformation-propaganda",
        label: "Disinformation and propaganda",
        forms: `
          fake news; media campaign; manipulation of information; foreign information manipulation;
          russian propaganda; pack of lies; information campaign; psychological warfare`,
      },
      {
        id: "leaks-confidentiality",
        label: "Leaks and confidentiality",
        forms: `
          confidential; remain confidential; not disclose; details were not disclosed; discussed in confidence;
          kept secret; media leaks; leaked transcript; not for publication; details will not be;
          privacy of the conversation; agreed not to disclose; without going public; quiet diplomacy;
          away from the media; megaphone; off the record; leaked conversation; leaked recording; leaks to the press;
          leaked to the media`,
      },
      {
        id: "press-statements",
        label: "Joint press statements and press conference",
        forms: `
          press statements; statement to the press; press conference; joint press conference; press briefing;
          media statement; statements for the media; told journalists; speaking to reporters; media appearance;
          joint press; media availability; press point; news conference; briefed the press; press availability;
          met with journalists; answered questions from`,
      },
      {
        id: "misunderstandings-clarified",
        label: "Misunderstandings and clarification",
        forms: `
          misunderstanding; misinterpretation; misconception; misperception; misread; clear up misunderstandings;
          dispel misunderstandings; cleared the air; clarify .. position; requested clarification;
          seek clarification; asked for clarification; sought clarification; provided clarification;
          provided explanations; explained the reasons; gave explanations; explained .. situation;
          taken out of context; distorted interpretation; misjudgment; strategic misjudgment; wrong signal;
          wrong message; clear signal; clear message; mixed signals`,
      },
      {
        id: "protest-at-remarks",
        label: "Protest at remarks or actions",
        forms: `
          strong protest; lodged a protest; note of protest; solemn representations; stern representations;
          serious representations; strong demarche; demarche; summoned the ambassador;
          summoned .. charge d'affaires; summoned .. envoy; summoned; called in the ambassador;
          strong dissatisfaction; firm opposition; strongly deplore; strongly condemn .. remarks;
          retract .. remarks; withdraw .. remarks; apology; offensive remarks; unacceptable remarks;
          insulting remarks; erroneous remarks; wrong remarks; disrespectful remarks; unacceptable statements;
          expressed indignation; expressed bewilderment; egregious remarks; regret over .. remarks;
          expressed .. protest; resolute protest; firm protest; official protest; protested strongly;
          strongly protested`,
      },
      {
        id: "media-freedom-journalists",
        label: "Media freedom and treatment of journalists",
        forms: `
          media freedom; freedom of the press; press freedom; freedom of expression; freedom of speech;
          independent media; journalists; jailed journalists; detained journalists; foreign correspondents;
          accreditation of journalists; journalist visas; russian media; restrictions on media; ban on broadcasting;
          state media; censorship; media outlets banned; working conditions for journalists; attacks on journalists;
          freedom of information; free media; broadcasting ban`,
      },
      {
        id: "stoking-conflict-blame",
        label: "Accusation of stoking or prolonging conflict",
        forms: `
          adding fuel; fuel to the fire; oil on the fire; fuelling the conflict; stoke; prolong the conflict;
          prolong the war; dragging out the war; stall for time; stalling; playing for time; buying time;
          drag out negotiations; instigate; encouragement of the kiev regime; encouraging the kiev; connivance;
          profit from the war; fight to the last ukrainian; obstruct peace; sabotaged negotiations;
          disrupt the negotiation process; walked away from .. negotiations; lack of political will;
          unwilling to end`,
      },
      {
        id: "responsibility-lies-with",
        label: "Responsibility or blame assigned to the other side",
        forms: `
          responsibility lies; sole responsibility; full responsibility; bears responsibility;
          bear full responsibility; sole cause; entirely to blame; blame lies; main obstacle; obstacle to peace;
          responsible for the escalation; responsible for the conflict; responsible for the failure;
          responsible for the crisis; responsibility rests; created the crisis; party to the conflict;
          not a party to the conflict; not the creator; hold .. responsible; culprit`,
      },
      {
        id: "nazism-historical-falsification",
        label: "Nazism claims and falsification of history",
        forms: `
          neo nazi; nazism; neo nazism; glorification of nazism; nazi ideology; falsification of history;
          rewriting of history; historical truth; historical memory; historical justice; distortion of history;
          fascism; remilitarisation; revival of militarism; bandera; historical revisionism; historical nihilism;
          nazi criminals; nazis; history issues; historical issues; yasukuni; comfort women; lessons of history;
          correct view of history; denial of aggression; russophobia; russophobic`,
      },
      {
        id: "cyber-info-incidents",
        label: "Cyber attacks and hacking accusations",
        forms: `
          cyber criminals; malign cyber; state sponsored hackers`,
      },
    ],
  },
  {
    id: "democracy-reform",
    label: "Democracy, elections and reform",
    concepts: [
      {
        id: "rule-of-law",
        label: "Rule of law",
        forms: `
          rule of law; independence of the judiciary; judicial independence; due process; fair trial;
          respect for the rule of law; impartial justice; constitutional court; venice commission;
          constitutional reform; supremacy of law; rule of law agenda; law based; fair and independent trial;
          politicised trial`,
      },
      {
        id: "anti-corruption",
        label: "Fight against corruption",
        forms: `
          fighting corruption; anticorruption; anti corruption agenda; nabu; sapo; anti corruption bodies;
          anti corruption court; anti corruption prosecutor; high anti corruption court;
          specialised anti corruption; tackle corruption; root out corruption; corruption investigation;
          anti corruption bureau; anti corruption infrastructure; graft scandal; corruption scandal;
          corruption case`,
      },
      {
        id: "judicial-reform",
        label: "Judicial and law-enforcement reform",
        forms: `
          judiciary reform; reform of the judiciary; justice reform; reform of the courts; reform of the judicial;
          court reform; reform of law enforcement; prosecution reform; reform of the security service;
          high qualification commission; high council of justice; justice sector reform; selection of judges;
          vetting of judges; security service reform; sbu reform; law enforcement reform`,
      },
      {
        id: "deoligarchisation",
        label: "De-oligarchisation",
        forms: `
          de oligarchisation; influence of oligarchs; curb .. oligarchs; oligarchic influence; anti oligarch law;
          law on oligarchs; vested interests; limit .. oligarchs; reduce .. oligarchs; tycoons; oligarchic groups;
          anti oligarchic; register of oligarchs`,
      },
      {
        id: "reform-agenda",
        label: "Domestic reform agenda",
        forms: `
          reform process; reforms in ukraine; internal reforms; domestic reforms; reform efforts;
          implementation of reforms; progress on reforms; reform progress; ambitious reforms; key reforms;
          land reform; decentralisation reform; corporate governance; state owned enterprise reform;
          pace of reforms; continued reforms; necessary reforms; governance reforms; public administration reform;
          decentralisation; reform path; reform implementation`,
      },
      {
        id: "elections-held",
        label: "Elections and electoral process",
        forms: `
          elections; presidential election; parliamentary elections; local elections; free and fair elections;
          free and fair; early elections; snap elections; electoral process; election observers;
          fraudulent election; rigged election; disputed election; election results; results of the election;
          election date; electoral reform; hold elections; elections in ukraine; electoral fraud; new elections;
          electoral law; conduct of elections; credible elections; timely elections; election campaign;
          peaceful transfer of power`,
      },
      {
        id: "legitimacy-of-leader",
        label: "Legitimacy of a leader or government",
        forms: `
          illegitimate; legitimate president; legitimate government; legitimacy of the president;
          legitimate authorities; legitimately elected; lost legitimacy; expired mandate; illegitimate president;
          illegitimate regime; not a legitimate; democratically elected; democratically elected president;
          democratic legitimacy; so called president; puppet government; puppet regime; interim president;
          de facto authorities; recognised government; constitutional legitimacy; elected leader;
          martial law elections; illegitimate leader; dictator without elections; unelected dictator`,
      },
      {
        id: "democratic-future",
        label: "Democratic and free future of a country",
        forms: `
          democratic future; free and democratic; democratic and prosperous; prosperous and democratic;
          independent and democratic; sovereign and democratic; democratic institutions; democratic values;
          democratic principles; democratic transition; strengthen democracy; support for democracy;
          defend democracy; protect democracy; defence of democracy; democratic aspirations;
          democracy versus autocracy; summit for democracy; democratic backsliding; erosion of democracy;
          free and prosperous; threats to democracy; democratic norms; shared democratic; vibrant democracy;
          restore democracy; autocracy; authoritarianism; future of democracy; prosperous future`,
      },
      {
        id: "shared-values-freedom",
        label: "Shared values and defending freedom",
        forms: `
          shared values; common values; european values; values we share; democratic values we share;
          fight for freedom; defend .. freedom; defending freedom; struggle for freedom; freedom and democracy;
          freedom and independence; values of freedom; like minded; like minded countries; like minded partners;
          like minded nations; values based; free world; freedom loving; western values; common european;
          defending .. values; traditional values; universal values`,
      },
      {
        id: "civil-society-opposition",
        label: "Civil society, opposition and protests",
        forms: `
          civil society; opposition leader; opposition figures; opposition politician; political opposition;
          democratic opposition; peaceful protesters; peaceful demonstrators; crackdown; crackdown on protesters;
          violent crackdown; repression; mass protests; peaceful assembly; freedom of assembly;
          non governmental organisations; ngos; activists; demonstrators; release of political prisoners;
          jailed opposition; imprisoned opposition; suppress dissent; rioters; foreign agents law`,
      },
      {
        id: "minority-language-church",
        label: "Minority, language and religious rights",
        forms: `
          national minorities; minority rights; rights of national minorities; rights of minorities;
          ethnic minorities; russian language; russian speaking; russian speakers; language rights; language law;
          hungarian minority; hungarian community; ethnic hungarians; ethnic russians; state language;
          minority language; canonical orthodox; orthodox church; ukrainian orthodox church;
          persecution of the church; ecumenical patriarch; autocephaly; tomos; rights of russian speaking;
          indigenous peoples; crimean tatar; mejlis; compatriots; rights of compatriots;
          discrimination against russian; transcarpathia`,
      },
      {
        id: "domestic-politics-crisis",
        label: "Domestic political crisis or government formation",
        forms: `
          political crisis; government formation; formation of a government; forming a government; new government;
          change of government; coalition government; domestic political; internal political;
          internal political situation; political deadlock; political stalemate; constitutional crisis;
          cabinet reshuffle; new cabinet; impeachment; domestic political situation; vote of confidence;
          no confidence; presidential vacuum; election of a president; consociational; formation of the cabinet;
          attempted coup; armed mutiny`,
      },
    ],
  },
  {
    id: "euro-atlantic",
    label: "Euro-Atlantic integration and membership aspirations",
    concepts: [
      {
        id: "eu-membership-path",
        label: "EU membership path and candidacy",
        forms: `
          eu membership; membership in the eu; membership in the european union; join the eu;
          join the european union; eu accession; accession to the eu; accession to the european union;
          european integration; eu integration; eu candidate; candidate status; candidate country;
          status of a candidate; european path; european future; eu enlargement; enlargement of the eu;
          enlargement policy; european perspective; eu aspirations; european aspirations; path to the eu;
          european choice; european course; euro integration; european family; future in the eu; eu bid;
          eu application`,
      },
      {
        id: "eu-accession-negotiations",
        label: "EU accession negotiations and clusters",
        forms: `
          accession negotiations; accession talks; opening of clusters; negotiating clusters; first cluster;
          all clusters; fundamentals cluster; cluster one; negotiating chapters; negotiating framework;
          intergovernmental conference; screening process; accession process; open accession; merit based;
          commission recommendations; seven recommendations; enlargement package; enlargement report; pre accession;
          accession treaty; start of negotiations on .. accession; hungarian veto; blocking .. accession;
          accelerated accession; eu membership negotiations; date of accession`,
      },
      {
        id: "association-agreement",
        label: "Association agreement and EU single market integration",
        forms: `
          association agreement; eu single market; integration into the single market; association council;
          eu ukraine summit; acaa; eu association; internal market; eastern partnership;
          stabilisation and association; customs union with the eu; customs union modernisation;
          modernisation of the customs union; economic visa free; association with the eu; eu acquis`,
      },
      {
        id: "nato-membership",
        label: "NATO membership aspirations",
        forms: `
          euro atlantic perspective; euro atlantic path; euro atlantic course; euro atlantic future; open door;
          invitation to nato; invitation to join nato; nato invitation; irreversible path; bucharest declaration;
          bucharest summit; future in nato; join the alliance; path to nato; nato application; apply for nato;
          enhanced opportunities partner; annual national programme; path to membership;
          become a member of the alliance; place is in nato`,
      },
      {
        id: "nato-expansion-opposed",
        label: "Opposition to NATO expansion",
        forms: `
          nato's eastward expansion; expansion to the east; nato's advance; enlargement of the alliance;
          non expansion; nonexpansion; approach of nato; nato to russia's borders; non bloc status; neutrality;
          nuclear free status; military development of .. territory; nato's military activities;
          drawing .. into nato; dragging .. into nato; non membership in nato; refusal to join nato; renounce nato;
          exclude .. nato membership; no nato`,
      },
      {
        id: "nato-summit",
        label: "NATO summit",
        forms: `
          vilnius summit; madrid summit; washington summit; hague summit; nato leaders; nato secretary general;
          nato ukraine commission; nato summit in the hague; nato summit in vilnius; nato summit in ankara;
          nato headquarters; alliance summit; summit in madrid; summit in vilnius`,
      },
      {
        id: "nordic-nato-accession",
        label: "Finland and Sweden's NATO accession",
        forms: `
          finland and sweden; sweden and finland; swedish accession; sweden's accession; finland's accession;
          finnish accession; sweden's membership; finland's membership; sweden's nato; finland's nato; sweden's bid;
          accession protocols; trilateral memorandum; ratify .. accession; sweden's application;
          finland's application; nato membership of sweden; permanent joint mechanism; neutral finland;
          new members of the alliance`,
      },
      {
        id: "transatlantic-alliance",
        label: "Transatlantic relations and commitment to NATO",
        forms: `
          transatlantic; transatlantic relations; transatlantic partnership; transatlantic relationship;
          transatlantic security; transatlantic solidarity; transatlantic ties; euro atlantic area;
          commitment to nato; nato allies; commitment to article 5; nato's eastern flank; nato unity;
          cornerstone of the alliance; nato cohesion; strong nato; defence of allies; every inch of nato;
          eastern european allies; security of allies`,
      },
      {
        id: "western-balkans-moldova-georgia",
        label: "Moldova, Georgia and Western Balkans paths",
        forms: `
          western balkans; moldova's european; moldova's eu; moldova's accession; moldova and georgia;
          georgia's european; georgia's euro atlantic; associated trio; kosovo and serbia; serbia and kosovo;
          belgrade pristina; pristina; north macedonia; bosnia and herzegovina; dayton; republika srpska;
          moldova's sovereignty; transnistria; transnistrian; pridnestrovie; republic of moldova; abkhazia;
          south ossetia; tskhinvali; south caucasus; european path of moldova; open balkan; kosovo dialogue;
          status of kosovo; kosovo's independence; independence of kosovo`,
      },
      {
        id: "oecd-other-membership",
        label: "Membership of other organisations (OECD, WTO, CPTPP)",
        forms: `
          oecd membership; oecd accession; join the oecd; accession to the oecd; accession to the cptpp;
          join the cptpp; join the wto; international energy agency membership; council of europe;
          membership in the council of europe; observer status; dialogue partner status; full membership in;
          application for membership; membership application; associate member; admission to the organisation;
          full fledged member; sectoral dialogue partner; full member of`,
      },
    ],
  },
  {
    id: "courtesies",
    label: "Congratulations, condolences, commemorations and thanks",
    concepts: [
      {
        id: "congratulated-election",
        label: "Congratulations on election or taking office",
        forms: `
          congratulated on .. election; congratulated .. victory; congratulated on .. re election;
          congratulated on .. inauguration; congratulated .. on his appointment; congratulated .. on assuming;
          congratulated .. on taking office; congratulated .. on winning; congratulate .. on being elected;
          convincing victory; landslide victory; election victory; electoral victory; election win;
          victory in the election; victory in the presidential; historic victory; re election as president;
          reelection; assumption of office; appointment as prime minister; success in the elections;
          elected president; wished .. success in office; new mandate; appointment as secretary of state;
          appointment as foreign minister; decisive victory; unanimous election`,
      },
      {
        id: "congratulated-national-day",
        label: "Congratulations on a national or independence day",
        forms: `
          independence day; national day; republic day; congratulated .. independence; anniversary of independence;
          statehood day; congratulated on .. national day; constitution day; bastille day; july 4; fourth of july;
          unity day; victory day congratulations; founding anniversary; anniversary of the founding; flag day;
          day of unity; armed forces day; europe day; national holiday; 250th anniversary; semiquincentennial;
          anniversary of the republic; anniversary of the revolution`,
      },
      {
        id: "religious-seasonal-holidays",
        label: "Holiday and religious greetings",
        forms: `
          eid al fitr; eid al adha; eid; merry christmas; happy new year; new year greetings; lunar new year;
          spring festival; hanukkah; passover; rosh hashanah; diwali; nowruz; nauryz; thanksgiving;
          feast of sacrifice; kurban bayram; season's greetings; festive greetings; holiday greetings;
          christmas greetings; bright holiday; muslim holiday; blessed month; christmas holidays; easter greetings;
          congratulated .. easter; congratulated .. christmas; advent of ramadan; ramadan greetings;
          ramadan mubarak; congratulated .. ramadan; congratulated .. new year; wishes .. new year;
          arrival of the holy month`,
      },
      {
        id: "birthday-personal-wishes",
        label: "Birthday and personal wishes",
        forms: `
          birthday; happy birthday; birthday greetings; wished .. good health; good health;
          wished .. speedy recovery; speedy recovery; swift recovery; full recovery; wished .. continued success;
          best wishes; warm greetings; wished .. every success; conveyed .. greetings; health and happiness;
          quick recovery; kind regards; warm regards; congratulated .. birthday; best regards;
          health of the president; get well`,
      },
      {
        id: "condolences-disaster",
        label: "Condolences over disaster or loss of life",
        forms: `
          condolences; expressed condolences; sincere condolences; heartfelt condolences; deepest condolences;
          deep sympathy; sympathy and condolences; sympathies; expressed sympathy; families of the victims;
          loss of life; loss of lives; tragic loss; victims of the earthquake; devastating earthquake;
          flood victims; victims of the floods; mourn; bereaved; tragic death; relatives of the dead; commiserate;
          tragic incident; grief; death of .. president; helicopter crash; funeral; words of sympathy;
          swift recovery to the injured; wounded .. recovery; terrible loss`,
      },
      {
        id: "condolences-terror-attack",
        label: "Condemnation of and condolences over a terrorist attack",
        forms: `
          condolences .. terrorist; condemn .. terrorist attack; condemned .. terror attack; crocus;
          crocus city hall; pahalgam; october 7; 7 october; bombing victims; assassination attempt;
          attempt on .. life; political violence; mass shooting; bloody terrorist; victims of the attack;
          victims of terrorism; solidarity after the attack; horrific attack; attack on .. life; synagogue attack;
          antisemitism`,
      },
      {
        id: "victory-anniversary-wwii",
        label: "Anniversary of victory in the Second World War",
        forms: `
          victory day; anniversary of the victory; victory over nazism; victory over nazi germany;
          victory in the great patriotic war; great patriotic war; second world war; world war ii; wwii;
          world anti fascist war; anti fascist war; war of resistance; war of resistance against japanese;
          80th anniversary of the victory; 80th anniversary of the end; allies in the second; allies in world war;
          comrades in arms; fought shoulder to shoulder; fought side by side; meeting on the elbe;
          spirit of the elbe; d day; normandy landings; ve day; victory parade; great victory; end of world war;
          liberation of auschwitz; flying tigers; defeat of nazi; joint victory`,
      },
      {
        id: "commemorations-remembrance",
        label: "Other commemorations and remembrance",
        forms: `
          holodomor; holocaust; holocaust remembrance; babyn yar; remembrance day; day of remembrance;
          laid a wreath; laid flowers; minute of silence; commemorate; paid tribute to the fallen;
          honoured the memory; memory of the victims; commemorative events; volyn tragedy; volhynia; exhumation;
          armenian genocide; srebrenica; anniversary of the invasion; anniversary of the war; second anniversary;
          third anniversary; fourth anniversary; anniversary of the full scale; revolution of dignity;
          heavenly hundred; chernobyl; anniversary of the attack; fallen soldiers; war dead; 9 11 anniversary;
          september 11; laying of wreaths; wreath laying; memorial ceremony; memorial complex; war memorial`,
      },
      {
        id: "thanked-for-support",
        label: "Thanked for support and assistance",
        forms: `
          thanked .. support; thanked .. assistance; thanked .. help; thanked for support; thanked for assistance;
          thanked for unwavering support; thanked for .. solidarity; gratitude for support;
          gratitude for .. support; grateful for support; grateful for .. support; grateful for .. assistance;
          grateful for .. help; expressed gratitude; sincere gratitude; appreciation for .. support;
          thank .. for .. support; thanked .. leadership; thanked .. personally; thanked the people;
          gratitude to the people; gratitude for .. assistance; appreciation for .. assistance;
          thanked the american people; grateful to the american people; thanked .. contribution; grateful for all`,
      },
      {
        id: "thanked-for-military-aid",
        label: "Thanked for military or defence aid",
        forms: `
          thanked for .. weapons; thanked for .. military; thanked .. air defence; grateful for .. military;
          gratitude for .. military; gratitude for .. defence; thanked for .. defence; grateful for .. weapons;
          thanked .. defence support; thanked .. security assistance; thanked .. military support;
          thanked .. military aid; gratitude for .. weapons; thanked .. javelins;
          appreciation for .. security assistance; thanked .. patriot; grateful .. air defence;
          thanked .. ammunition; grateful for .. ammunition; thanked .. aircraft; thanked .. package;
          grateful for .. package`,
      },
      {
        id: "thanked-for-hospitality",
        label: "Thanked for hospitality or reception",
        forms: `
          hospitality; warm hospitality; warm welcome; gracious hospitality; thanked .. hospitality;
          gratitude for the hospitality; thanked .. warm; sheltering ukrainians; thanked .. sheltering;
          thanked .. hosting refugees; hosting of refugees; generous hospitality; thanked .. hosting;
          cordial reception; reception accorded; thanked for the warm; kind reception; generous reception`,
      },
      {
        id: "praised-leadership",
        label: "Praised leadership or courage of the counterpart",
        forms: `
          praised .. leadership; commended .. leadership; appreciated .. leadership; strong leadership;
          bold leadership; decisive leadership; personal leadership; wise leadership; visionary leadership;
          paid tribute to .. leadership; under the leadership of; courageous leadership; courage of the ukrainian;
          heroic; heroism; heroic resistance; courage and determination; commended .. courage; praised .. courage;
          courageous; remarkable leadership; determination and courage; statesmanship; outstanding leadership;
          commended .. bravery`,
      },
      {
        id: "praised-active-role",
        label: "Praised a country's active or constructive role",
        forms: `
          praised .. role; appreciated .. role; commended .. role; valued .. role; praised .. contribution;
          highly appreciates; highly commended; constructive role; active role; pivotal role; positive role;
          leading role; instrumental role; proactive role; vital role; acknowledged .. role; welcomed .. role;
          hailed .. role; responsible role; balanced position; balanced stance; balanced approach;
          constructive position; objective and impartial; impartial position; objective and just;
          played .. positive role; tireless efforts; tremendous efforts; unwavering efforts`,
      },
      {
        id: "congratulated-achievement",
        label: "Congratulations on an achievement or agreement",
        forms: `
          congratulated on .. agreement; congratulated .. success; congratulated .. achievement;
          congratulated .. on brokering; congratulated .. signing; congratulated .. conclusion;
          congratulated .. plan; historic achievement; historic agreement; historic success; remarkable success;
          extraordinary success; congratulated .. peace; successful conclusion; congratulated .. hosting;
          congratulated .. accession; congratulated .. candidate status; landmark achievement; great success of;
          welcomed the success; congratulated .. party; successful plenum; fourth plenary; party congress;
          great achievement; hailed .. success`,
      },
      {
        id: "awards-gifts",
        label: "Awards, orders and honours",
        forms: `
          awarded .. order; order of merit; order of friendship; state award; honorary citizen; award ceremony;
          presented .. award; charlemagne prize; honorary degree; highest honour; highest civilian; bestowed;
          presented a gift; awarded .. medal; received .. order; presented .. order; conferred the order;
          conferred .. award`,
      },
    ],
  },
  {
    id: "unity-solidarity",
    label: "Unity and solidarity",
    concepts: [
      {
        id: "unity-of-positions",
        label: "Unity of positions among partners",
        forms: `
          unity of positions; unity of views; identity of views; common position; shared position; united position;
          unified position; united stance; close positions; similar positions; coinciding positions;
          positions coincide; convergence of views; convergence of positions; shared understanding; common vision;
          shared vision; common approach; unified approach; shared approach; of one mind; see eye to eye;
          common line; united front; approaches coincide; speak with one voice; one voice; same page;
          proximity of approaches; similar views; commonality of views`,
      },
      {
        id: "coordinated-response",
        label: "Coordinated or united response by allies",
        forms: `
          coordinated response; united response; unified response; joint response; strong response;
          coordinated stance; coordinated approach; collective response; swift and united; strong and united;
          allied response; international response; robust response; common response; respond decisively;
          response of the international community; coordinated international; swift and severe;
          coordination among allies; coordination with partners; consultation with allies;
          coordinate .. with allies; coordinate .. with partners; close coordination with allies;
          consolidated response`,
      },
      {
        id: "allies-stand-together",
        label: "Allies and partners stand together",
        forms: `
          stand together; stand united; stood together; stand shoulder to shoulder; shoulder to shoulder;
          side by side; allies and partners; unity of partners; unity of the west; unity of europe; european unity;
          western unity; remain united; united in support; united in .. support; unity of the coalition;
          unity of the international; importance of unity; need for unity; maintain unity; preserve unity;
          unity and solidarity; international unity; unity of the eu; united against; unity of the free world;
          unity is crucial; unity of the anti; stand with ukraine; stand with israel; stands firmly behind;
          side of ukraine`,
      },
      {
        id: "solidarity-expressed",
        label: "Solidarity with a country or people",
        forms: `
          solidarity; expressed solidarity; full solidarity; deep solidarity; gesture of solidarity;
          solidarity and support; show of solidarity; solidarity visit; words of support; moral support;
          expressed support to the people; spirit of solidarity; sign of solidarity; signal of support;
          sympathy and support; expression of support; message of support; stands by the people;
          solidarity with the people; support and solidarity`,
      },
      {
        id: "nothing-about-without",
        label: "Nothing about Ukraine without Ukraine",
        forms: `
          nothing about ukraine without; nothing about you without you; about ukraine without ukraine;
          without ukraine; ukraine at the table; ukraine must decide; ukraine must be involved;
          ukraine's participation; participation of ukraine; decisions about ukraine; ukraine's future must;
          decided by ukraine; ukraine's own decision; ukraine .. own future; nothing about europe without;
          ukraine's agreement; ukraine must determine; sovereign decision of ukraine`,
      },
      {
        id: "as-long-as-it-takes",
        label: "Support for as long as it takes",
        forms: `
          as long as it takes; as long as necessary; as long as needed; long haul; long term support; until victory;
          however long; sustained support; long run; lasting support; unwavering support; continued support;
          steadfast support; unwavering commitment; continue to support ukraine; ongoing support; support ukraine;
          steadfast in .. support; ironclad support; unflinching support; staunch support; resolute support;
          full support for ukraine; strong support; support will not waver; not waver; enduring support;
          support .. as long as; stand by .. as long`,
      },
      {
        id: "steadfast-commitment",
        label: "Steadfast or ironclad alliance commitment",
        forms: `
          ironclad commitment; steadfast commitment; enduring commitment; rock solid; unshakeable commitment;
          unshakable; unbreakable; unbreakable bond; enduring bond; enduring alliance; alliance commitments;
          treaty commitments; commitment to .. defence; commitment to .. security; unbreakable alliance;
          cornerstone of peace; linchpin; unwavering alliance; mutual defence treaty`,
      },
      {
        id: "victory-and-defeat",
        label: "Victory over the enemy",
        forms: `
          ukraine's victory; victory of ukraine; ukrainian victory; victory plan; victory over the aggressor;
          victory over russia; victory on the battlefield; strategic defeat; inflict a strategic defeat;
          defeat of russia; russia must not win; must not win; cannot win; ukraine win; win the war;
          ensure .. victory; common victory; defeat the aggressor; path to victory; bring victory closer;
          russia's defeat; russia must lose; total victory; absolute victory; military victory; war cannot be won`,
      },
      {
        id: "resist-aggressor-together",
        label: "Countering the aggressor together",
        forms: `
          counter russian aggression; counter aggression; resist aggression; repel aggression; stop the aggressor;
          response to aggression; response to russian aggression; fight against the aggressor; resist the invaders;
          repelling russian; repel the aggressor; repulse; resist the russian; stop russian aggression;
          deter russia; confronting aggression; stop the invasion; ability to defend itself`,
      },
      {
        id: "pressure-on-aggressor",
        label: "Increasing pressure and isolation of the aggressor",
        forms: `
          pressure on russia; pressure on moscow; pressure on the aggressor; pressure on putin; increase pressure;
          maintain pressure; maximise pressure; ramp up pressure; stepping up pressure; keep up the pressure;
          ratchet up pressure; strengthen pressure; collective pressure; isolate russia; international isolation;
          diplomatic isolation; pariah; impose costs; severe consequences; massive consequences; high cost;
          severe costs; significant costs; steep price; force russia to; force .. to peace; compel russia;
          coerce russia into peace; pressure campaign on russia; strength based peace; raise the cost;
          intensify pressure`,
      },
      {
        id: "international-community-support",
        label: "Consolidating international community support",
        forms: `
          international community; consolidate international; consolidation of international support;
          international support; global support; rally .. support; rally the international; mobilise international;
          mobilising support; galvanise; appeal to the international community; urged the international community;
          call on the international community; reactions of the international; community of nations;
          world community; support of the international community; support from partners;
          attention of the international`,
      },
      {
        id: "mutual-support-core-issues",
        label: "Mutual support on each other's key issues",
        forms: `
          firm mutual support; mutual support; support each other; firmly support each other;
          support .. on issues concerning; firmly supports; reciprocal support; stand firmly by; back each other;
          mutual backing; firm support; supports pakistan; supports china; supports russia;
          support .. in safeguarding; supports iran; support .. territorial integrity;
          reiterated .. support for the sovereignty; support for ukraine's sovereignty;
          unwavering support for .. sovereignty; unwavering support for .. territorial;
          commitment to .. sovereignty; commitment to .. territorial integrity; support for .. independence`,
      },
      {
        id: "fatigue-and-attention",
        label: "War fatigue and keeping attention on a conflict",
        forms: `
          war fatigue; ukraine fatigue; remain in focus; keep .. in focus; focus of attention; keep attention;
          keep .. on the agenda; distract attention; divert attention; not be forgotten; not to forget;
          despite other crises; overshadow; top of the agenda; high on the agenda; shift of attention;
          priority for the international community; attention of the world; global attention; focus on ukraine;
          fatigue from the war; fatigue in the west; world's attention; losing interest in`,
      },
    ],
  },
  {
    id: "missions-personnel",
    label: "Diplomatic missions and personnel",
    concepts: [
      {
        id: "embassy-reopening",
        label: "Embassy opening, reopening or relocation",
        forms: `
          embassy reopening; reopen .. embassy; reopening of the embassy; open an embassy; embassy in kyiv;
          return of the embassy; embassy returned; return of diplomats; resume operations of the embassy;
          embassy operations; embassy in jerusalem; move the embassy; embassy relocation; relocation of the embassy;
          close the embassy; closure of the embassy; embassy closure; embassy in damascus; embassy in tripoli;
          embassy in caracas; embassy in kabul; reopening of diplomatic missions; resumed .. embassy;
          opening of diplomatic missions; inaugurate the embassy`,
      },
      {
        id: "ambassador-appointed",
        label: "Ambassador appointment or return",
        forms: `
          appointment of ambassador; ambassador appointed; new ambassador; nominated as ambassador;
          ambassador designate; agrement; letters of credence; exchange ambassadors; return of ambassadors;
          ambassadors return; return .. ambassador; presented credentials; ambassador extraordinary;
          ambassadorial level; level of ambassadors; special envoy appointed; recall .. ambassador;
          recall of the ambassador; newly appointed ambassador; outgoing ambassador`,
      },
      {
        id: "expulsion-diplomats",
        label: "Expulsion of diplomats",
        forms: `
          declared persona; diplomats expelled; mass expulsion; mutual expulsions; expulsion of .. diplomats;
          expelled .. staff; expelling .. embassy; ordered .. to leave; downgrade diplomatic relations;
          downgrading of diplomatic; severed diplomatic; break off diplomatic; cut diplomatic ties;
          suspended diplomatic; expulsion of embassy staff; expel the ambassador`,
      },
      {
        id: "consulates",
        label: "Consulates and consular matters",
        forms: `
          consulate; consular; open a consulate; closure of the consulate; consular staff;
          vienna convention on consular; consular cases; honorary consul; consular matters`,
      },
      {
        id: "mission-functioning",
        label: "Functioning and staffing of diplomatic missions",
        forms: `
          functioning of diplomatic missions; functioning of embassies; work of embassies;
          operation of diplomatic missions; operation of embassies; work of diplomatic missions;
          activities of diplomatic missions; embassy staffing; staffing levels; staff of the embassy;
          diplomatic missions; diplomatic presence; diplomatic property; seized diplomatic property;
          diplomatic compounds; return of diplomatic property; diplomatic representation; diplomatic staff;
          diplomatic personnel; foreign missions; normal functioning of embassies; visas for diplomats;
          locally employed; bilateral irritants in the work of; normalisation of .. embassies; diplomatic premises;
          restrictions on diplomats; banking for diplomatic; unhindered functioning of; conditions for diplomats;
          unimpeded work of; direct flights resumption`,
      },
      {
        id: "safety-of-diplomats",
        label: "Safety of missions and of diplomatic staff",
        forms: `
          safety of diplomats; security of diplomats; protection of diplomats; attack on the embassy;
          attack on the consulate; storming of the embassy; inviolability of diplomatic; vienna convention;
          vienna convention on diplomatic; evacuation of diplomats; evacuation of embassy; evacuate .. embassy;
          evacuation of staff; diplomatic immunity; protection of embassies; safety of embassy; embassy evacuation;
          attack on .. diplomatic; havana syndrome; damage to the embassy; security of missions; embassy attacked;
          attack on .. embassy; attack on .. consulate`,
      },
      {
        id: "special-envoys",
        label: "Special envoys and representatives",
        forms: `
          special presidential envoy; special presidential representative; envoy to the middle east;
          envoy for ukraine; envoy of the president; emissary; chief negotiator; special coordinator;
          presidential representative; investment envoy; president's envoy; envoys; lead negotiator;
          special mission envoy; envoy met; high level envoy`,
      },
      {
        id: "delegation-composition",
        label: "Composition and level of delegations",
        forms: `
          composition of the delegation; composition of negotiating; delegation led by; delegation headed by;
          head of the delegation; led the delegation; level of the delegation; level of representation;
          members of the delegation; delegation included; delegation comprising; high level delegation;
          high ranking delegation; parity delegation; raise the level of delegations; delegation's mandate;
          powers of the delegation; mandate of the delegation; leads the delegation; representative delegation;
          government delegation; appointed negotiators`,
      },
      {
        id: "citizens-abroad-evacuation",
        label: "Safety and evacuation of citizens abroad",
        forms: `
          evacuation of citizens; evacuate .. citizens; evacuation of nationals; evacuate .. nationals;
          repatriation of citizens; safety of citizens; safety of nationals; citizens abroad; nationals abroad;
          evacuation flights; safe departure; safe passage for citizens; foreign nationals;
          protection of citizens abroad; safety of indian; chinese nationals; chinese personnel; chinese citizens;
          safety of students; evacuation of students; stranded; evacuees; safe return of citizens;
          safety of american citizens; leave the country safely; repatriation of nationals;
          welfare of the community`,
      },
      {
        id: "parliament-party-contacts",
        label: "Inter-parliamentary and party-to-party contacts",
        forms: `
          parliamentary diplomacy; interparliamentary; inter parliamentary; parliamentary exchanges;
          parliamentary ties; parliamentary friendship; friendship group; contacts between parliaments;
          speaker of parliament; parliamentary delegation; congressional delegation; members of congress;
          inter party; party to party; party exchanges; exchanges between .. parties; legislative exchanges;
          exchanges between legislatures; parliamentary assembly; parliamentary cooperation; bipartisan;
          bipartisan support; leaders of congress; bicameral; speaker of the house; verkhovna rada; state duma;
          federation council; national people's congress`,
      },
      {
        id: "ministry-staff-changes",
        label: "Appointments of ministers and government reshuffle",
        forms: `
          newly appointed; appointed .. minister; new foreign minister; new defence minister; new prime minister;
          newly elected; new president; new secretary of state; incoming administration; new administration;
          president elect; transition team; outgoing president; outgoing administration; transfer of power;
          stepping down; personnel changes; change of administration; resignation of the prime minister;
          resignation of the minister; resignation of the government; nominee for secretary; minister designate`,
      },
    ],
  },
  {
    id: "agreements-documents",
    label: "Agreements and documents",
    concepts: [
      {
        id: "joint-statement",
        label: "Joint statement or communiqué",
        forms: `
          joint statement; joint communique; communique; joint press statement; joint leaders' statement;
          adopted a joint statement; issued a joint; joint declaration; signed a joint statement;
          leaders' statement; statement of the leaders; final communique; joint readout; joint document;
          outcome statement; joint leaders' declaration; adoption of a joint; trilateral statement;
          joint vision statement; joint announcement`,
      },
      {
        id: "declaration-adopted",
        label: "Declaration adopted at a summit",
        forms: `
          declaration adopted; adopted a declaration; adoption of the declaration; summit declaration;
          signed a declaration; leaders' declaration; political declaration; final declaration; outcome document;
          final document; washington declaration; vilnius declaration; declaration on security guarantees;
          declaration on euro atlantic; declaration of support; declaration of principles; moscow declaration;
          shusha declaration; kazan declaration; tashkent declaration; tianjin declaration; new delhi declaration;
          new york declaration; consensus document`,
      },
      {
        id: "treaty-signed",
        label: "Treaty or intergovernmental agreement signed",
        forms: `
          bilateral treaty; friendship treaty; treaty of friendship; comprehensive strategic partnership treaty;
          good neighbourliness treaty; treaty on good neighbourliness; signed an agreement;
          intergovernmental agreement; signing of the treaty; legally binding agreement; legally binding;
          bilateral agreement; framework agreement; agreement was signed; documents were signed; signed documents;
          signing ceremony; package of documents; concluded an agreement; conclusion of an agreement;
          binding treaty; strategic partnership agreement; partnership treaty; quirinale treaty;
          100 year partnership; hundred year partnership; new treaty; interstate treaty; big treaty; basic treaty;
          bilateral agreements signed`,
      },
      {
        id: "ratification",
        label: "Ratification or entry into force",
        forms: `
          ratification; ratify; entry into force; entered into force; came into force; parliamentary approval;
          approval by parliament; approved by the senate; senate ratification; ratification process;
          instruments of ratification; completion of ratification; approval by congress; ratification by parliament;
          ratification by the verkhovna; ratification of the agreement; complete domestic procedures;
          domestic legal procedures; internal procedures`,
      },
      {
        id: "memorandum-signed",
        label: "Memoranda of understanding",
        forms: `
          memoranda; memorandum of understanding; memoranda of understanding; letter of intent; signed a memorandum;
          memorandum of cooperation; draft memorandum; black sea memorandum; islamabad memorandum;
          memorandum on a future peace treaty; exchange of memoranda; statement of intent; declaration of intent;
          exchange of letters; trilateral memorandum of understanding; signed mous`,
      },
      {
        id: "roadmap-action-plan",
        label: "Roadmaps and action plans",
        forms: `
          roadmap; road map; action plan; plan of action; joint action plan; implementation plan;
          programme of cooperation; cooperation programme; cooperation plan; work plan;
          five year plan of cooperation; development of a roadmap; step by step plan; strategic framework;
          medium term programme; detailed plan; roadmap for cooperation; roadmap for normalisation; concrete plan;
          three year action plan; phased plan; vision document; vision statement; joint plan; blueprint;
          strategic plan; sequence of steps; timeline for implementation`,
      },
      {
        id: "draft-documents-work",
        label: "Drafts and texts under negotiation",
        forms: `
          draft agreement; draft treaty; draft document; draft text; draft declaration; draft framework;
          finalise .. text; finalise the agreement; finalise .. document; working on the text;
          text of the agreement; text of the document; agreed text; agreement on the text; documents being prepared;
          prepare documents; prepare for signature; ready for signing; 20 point; 28 point; twenty point;
          point peace plan; package of proposals; written proposals; text based; set of documents;
          work on documents; framework document; exchange of drafts`,
      },
      {
        id: "withdrawal-from-agreement",
        label: "Withdrawal from or violation of agreements",
        forms: `
          withdrawal from the agreement; withdrew from the agreement; withdraw from the treaty;
          withdrawal from the deal; suspension of the agreement; suspended .. participation; denounce the treaty;
          terminate the agreement; abrogate; unilateral withdrawal; violated the agreement; breach of the agreement;
          non compliance; failure to comply; failure to implement; held in abeyance; tear up agreements;
          disrupt agreements; broke .. agreement; violate .. obligations`,
      },
      {
        id: "implementation-of-agreements",
        label: "Implementation of signed agreements",
        forms: `
          implement .. agreement; full implementation; implementation of all provisions;
          provisions of the agreement; comply with the agreement; compliance with the agreement;
          adherence to the agreement; observance of the agreement; strict implementation;
          implementation of the deal; honour the agreement; uphold the agreement; implementation of documents;
          fully implemented; implementation of the treaty; terms of the agreement; terms of the deal;
          implementation of the roadmap; follow up on the agreement; commitment to the agreement;
          implementation of the declaration; implementation of the memorandum`,
      },
      {
        id: "minsk-agreements",
        label: "Minsk agreements",
        forms: `
          minsk package of measures; package of measures; minsk protocol; implementation of minsk;
          steinmeier formula; minsk 2; minsk ii; direct dialogue with donetsk; special status of donbass;
          minsk obligations; minsk commitments; complex of measures; paris summit commitments;
          donbas special status; violating the minsk; autonomy for donbas`,
      },
      {
        id: "bilateral-security-agreement",
        label: "Bilateral security agreement or guarantees document",
        forms: `
          bilateral security agreement; security cooperation agreement; long term security agreement;
          agreement on security commitments; bilateral security commitments; security guarantees agreement;
          agreement on security guarantees; bilateral document on security; document on security guarantees;
          security guarantees document; security compact; kyiv security compact; bilateral agreement on security;
          ten year security; 10 year security; mutual defence agreement; enhanced partnership agreement`,
      },
      {
        id: "oral-understandings",
        label: "Agreement in principle or preliminary understanding",
        forms: `
          agreement in principle; agreed in principle; preliminary agreement; preliminary understanding;
          principled agreement; gentlemen's agreement; oral agreement; verbal agreement; interim agreement;
          tentative agreement; initial agreement; partial agreement; reached an understanding; reach an agreement;
          framework deal; deal in principle; agreed framework; initialled; agreement reached in principle;
          broad agreement; basic consensus; preliminary consensus`,
      },
    ],
  },
  {
    id: "human-rights",
    label: "Human rights and fundamental freedoms",
    concepts: [
      {
        id: "human-rights-general",
        label: "Respect for human rights",
        forms: `
          universal declaration of human rights; dignity of every person; rights record; rights situation;
          rights violations; rights abuses; rights based approach`,
      },
      {
        id: "human-rights-double-standards",
        label: "Politicisation of human rights and double standards",
        forms: `
          human rights as a tool; human rights .. weapon; under the pretext of human rights;
          using human rights to interfere; human rights .. interfere in internal affairs;
          double standards on human rights; human rights lecture; lecture others on human rights;
          human rights teacher; human rights preacher; human rights path suited; path of human rights development;
          own path .. human rights; right to subsistence and development; instrumentalisation of human rights;
          microphone diplomacy; imposing .. values on others; own national conditions .. human rights;
          no model of human rights`,
      },
      {
        id: "human-rights-dialogue",
        label: "Human rights dialogue and UN rights mechanisms",
        forms: `
          universal periodic review; high commissioner for human rights;
          office of the high commissioner for human rights; ohchr; special rapporteur; treaty bodies;
          special procedures mandate; independent international commission of inquiry; commission of inquiry;
          rights mechanisms; human rights consultations; exchange on human rights; third committee resolution;
          country specific resolution; country specific mandate`,
      },
      {
        id: "xinjiang-tibet-hong-kong",
        label: "Xinjiang, Tibet and Hong Kong",
        forms: `
          national security law .. hong kong; uyghur forced labor prevention act;
          vocational education and training centres; so called genocide; high degree of autonomy .. hong kong`,
      },
      {
        id: "torture-ill-treatment",
        label: "Torture and ill-treatment",
        forms: `
          torture; ill treatment of detainees; cruel inhuman or degrading; inhuman treatment; degrading treatment;
          convention against torture; police brutality; custodial death; death in custody; extrajudicial killing;
          extrajudicial execution; summary execution; beating of detainees; solitary confinement;
          incommunicado detention; excessive force against protesters; excessive use of force;
          disproportionate force .. demonstrators`,
      },
      {
        id: "democracy-elections",
        label: "Democracy, elections and rule of law",
        forms: `
          transparent elections; return to civilian rule; restoration of constitutional order;
          election observation mission; odihr; electoral calendar; electoral roadmap;
          unconstitutional change of government; will of the people .. ballot; stolen election; military coup;
          post election violence; inclusive elections`,
      },
      {
        id: "protests-freedom-assembly",
        label: "Protests and freedom of assembly",
        forms: `
          right to peaceful assembly; right to protest; unrest orchestrated from abroad; foreign instigated riots;
          suppression of demonstrations; violence against protesters; killing of protesters; internet shutdown;
          maidan scenario`,
      },
      {
        id: "lgbt-rights",
        label: "Rights of LGBT persons",
        forms: `
          lgbt; lgbti; lgbtq; lgbtqi; sexual orientation; gender identity; same sex couples; anti homosexuality act;
          criminalisation of homosexuality; gay rights; sexual minorities; traditional family values;
          non traditional sexual relations; lgbt propaganda; anti homosexuality law`,
      },
    ],
  },
  {
    id: "detainees-prisoners",
    label: "Detained persons, political prisoners and exchanges",
    concepts: [
      {
        id: "political-prisoners",
        label: "Release of political prisoners",
        forms: `
          politically motivated detention; politically motivated charges; politically motivated imprisonment;
          politically motivated trial; arbitrary arrest; unjustly imprisoned; release .. political detainees;
          free all political detainees; opposition figures .. detained; jailed opposition leader;
          imprisoned activists; release of those detained for; imprisoned dissidents;
          unconditional release of opposition; presidential pardon; amnesty for prisoners; pardoned prisoners;
          pardon .. convicts; show trial; sham trial`,
      },
      {
        id: "prisoner-exchange",
        label: "Prisoner exchange",
        forms: `
          swap deal; exchange of detained persons; thousand for thousand; exchange of prisoners of war;
          seriously wounded and sick; severely wounded and sick prisoners; bodies of fallen soldiers;
          exchange in the formula`,
      },
      {
        id: "icrc-access-detainees",
        label: "Red Cross access to detainees",
        forms: `
          international committee of the red cross; icrc; access to detainees; access to prisoners of war;
          third geneva convention; conditions of detention; treatment of prisoners; treatment of detainees;
          humane treatment of; visits to detainees; red crescent movement; red cross and red crescent;
          medical care .. detained; conditions of captivity`,
      },
    ],
  },
  {
    id: "press-civil-society",
    label: "Press freedom and civil society",
    concepts: [
      {
        id: "press-freedom",
        label: "Media freedom",
        forms: `
          free speech; independent journalists; media pluralism; right to information; media crackdown;
          crackdown on journalists; free and independent press; blocking of media outlets;
          shutdown of media outlets; free flow of information`,
      },
      {
        id: "journalists-safety",
        label: "Journalists detained, expelled or attacked",
        forms: `
          safety of journalists; protection of journalists; imprisoned journalists; killing of journalists;
          murdered journalist; harassment of journalists; persecution of journalists; expulsion of journalists;
          reporters detained; visas for journalists; media workers; treatment of foreign journalists;
          wall street journal reporter; reciprocal measures against media; access for journalists`,
      },
      {
        id: "civil-society",
        label: "Civil society and foreign agent laws",
        forms: `
          civic space; shrinking space; law on foreign influence; undesirable organisation; foreign funded ngo;
          civil society organisations; political foundations; grassroots organisations; civic activists;
          human rights activists; restrictions on ngos; ngo law; independent civil society`,
      },
      {
        id: "disinformation-media",
        label: "Disinformation and hostile media",
        forms: `
          foreign information manipulation and interference; hostile propaganda; media campaign against;
          slander and smear; distorted coverage; troll farms; state controlled media; black pr; fabricated reports;
          deepfake; media slander`,
      },
    ],
  },
  {
    id: "religion-minorities",
    label: "Religious freedom and minorities",
    concepts: [
      {
        id: "religious-freedom",
        label: "Freedom of religion or belief",
        forms: `
          freedom of conscience; freedom of worship; religious persecution; persecution of christians;
          persecution of believers; religious intolerance; religious tolerance; places of worship;
          interfaith dialogue; inter religious dialogue; interreligious dialogue; dialogue of religions;
          religious leaders; blasphemy law; religious harmony; peaceful coexistence .. religions;
          protection of christians; houses of worship; moderate islam`,
      },
      {
        id: "orthodox-church",
        label: "Orthodox church and canonical disputes",
        forms: `
          canonical church; russian orthodox church; moscow patriarchate; constantinople patriarchate;
          kiev pechersk lavra; kyiv pechersk lavra; serbian orthodox church; orthodox believers;
          persecution of the canonical church; armenian apostolic church; halki seminary; holy see; mount athos`,
      },
      {
        id: "minority-rights",
        label: "National and ethnic minorities",
        forms: `
          minority communities; polish minority; romanian minority; bulgarian minority; greek minority;
          turkish minority; muslim minority; ethnic discrimination; protection of compatriots; serb minority;
          croat minority; discrimination against minorities; inter ethnic harmony; interethnic accord;
          kurdish rights; tamil community .. aspirations; attacks on minorities; safety of hindus`,
      },
      {
        id: "islamophobia-antisemitism",
        label: "Islamophobia, antisemitism and hate",
        forms: `
          islamophobia; anti muslim hatred; anti muslim; anti semitism; burning of the quran;
          burning of the holy quran; quran burning; desecration of the quran; desecration of the holy quran;
          burning of the koran; desecration of holy books; hate crime; xenophobia; racial discrimination;
          anti asian hate; racism; hatred against jews; anti jewish; incitement to hatred; christianophobia;
          anti christian violence`,
      },
      {
        id: "nazism-history",
        label: "Glorification of Nazism and historical memory",
        forms: `
          heroisation of nazism; nazi collaborators; outcome of the second world war; victory over fascism;
          soviet war memorials; demolition of monuments; auschwitz; war of resistance against japanese aggression;
          volyn exhumations; genocide recognition; events of 1915`,
      },
    ],
  },
  {
    id: "refugees-displacement",
    label: "Refugees, displaced persons and return",
    concepts: [
      {
        id: "refugees-general",
        label: "Refugees and host countries",
        forms: `
          refugees; refugee crisis; refugee flows; refugee camp; host communities; hosting .. refugees;
          countries hosting refugees; temporary protection; temporary protection directive; sheltering .. refugees;
          unhcr; high commissioner for refugees; refugee resettlement; resettlement of refugees; asylum seekers;
          exodus of civilians; fleeing the war; fleeing violence; fled their homes; burden sharing .. refugees;
          global compact on refugees; refugee law`,
      },
      {
        id: "internally-displaced",
        label: "Internally displaced persons",
        forms: `
          internally displaced; idps; displaced persons; displaced people; displaced families; displaced civilians;
          displaced population; forcibly displaced; mass displacement; displaced by conflict;
          uprooted from their homes; driven from their homes; displaced from their homes`,
      },
      {
        id: "refugee-return",
        label: "Voluntary, safe and dignified return",
        forms: `
          return of refugees; return of displaced; return of idps; refugee return; voluntary return;
          voluntary repatriation; repatriation of refugees; safe voluntary and dignified;
          voluntary safe and dignified; voluntary and dignified return; dignified return; safe return;
          sustainable return; return .. native lands; return .. ancestral lands; return to their homes;
          return home safely; returnees; right to return to their homes; going back to their homeland;
          conditions for return`,
      },
      {
        id: "forced-displacement",
        label: "Forced displacement and ethnic cleansing",
        forms: `
          forced displacement; forced transfer; forcible transfer; forcible transfer of population;
          ethnic cleansing; forced deportation; expulsion of the population; demographic change;
          demographic engineering; displacement plan; resettlement outside; transfer of palestinians;
          relocation of palestinians; displacement of the palestinians; voluntary emigration from gaza;
          emptying the territory; uprooting of the people; forced migration; forced exodus;
          eviction of palestinians`,
      },
      {
        id: "rohingya",
        label: "Rohingya",
        forms: `
          rohingya; rakhine; cox's bazar; arakan; forcibly displaced myanmar nationals; fdmn;
          repatriation to myanmar; return to rakhine; persons displaced from rakhine; bhasan char;
          repatriation .. rakhine; stateless muslims`,
      },
    ],
  },
  {
    id: "humanitarian-aid",
    label: "Humanitarian aid, access and evacuation",
    concepts: [
      {
        id: "humanitarian-assistance",
        label: "Humanitarian assistance",
        forms: `
          humanitarian assistance; humanitarian aid; humanitarian support; humanitarian relief; relief supplies;
          relief goods; emergency relief; emergency assistance; aid package for civilians; life saving assistance;
          life saving aid; lifesaving aid; aid convoy; humanitarian convoy; humanitarian shipment;
          humanitarian cargo; food parcels; medicines and food; food and medicine; humanitarian funding;
          humanitarian appeal; humanitarian response plan; ocha; relief agencies; aid agencies;
          food water and medicine`,
      },
      {
        id: "humanitarian-access",
        label: "Humanitarian access",
        forms: `
          humanitarian access; unimpeded access; unhindered access; unhindered delivery; unimpeded delivery;
          safe and unhindered; full and unimpeded; access for aid; aid delivery; aid access; delivery of aid;
          entry of aid; flow of aid; aid flow; aid entering; deliver .. humanitarian; allow .. aid; let .. aid in;
          increase .. aid into; surge .. aid; flood of aid; access of humanitarian; blocking of aid;
          aid obstruction; obstruction of humanitarian; restrictions on aid; aid diversion; aid reach;
          adequate quantities of aid; sufficient aid; uninterrupted aid; sustained aid`,
      },
      {
        id: "humanitarian-corridors",
        label: "Humanitarian corridors and pauses",
        forms: `
          safe passage .. civilians; evacuation corridor; humanitarian ceasefire; humanitarian zone;
          deconfliction of humanitarian; maritime corridor for aid; temporary pauses in fighting; pauses for aid;
          days of quiet; localised ceasefire for humanitarian; maritime humanitarian corridor`,
      },
      {
        id: "civilian-evacuation",
        label: "Evacuation of civilians from fighting",
        forms: `
          civilian evacuation; medical evacuation; medevac; evacuation of the sick; evacuation of residents;
          evacuation of the population; evacuate .. wounded; trapped civilians; besieged civilians;
          civilians trapped; mariupol .. evacuation; azovstal; exit of civilians; treatment of wounded .. hospitals;
          receiving .. injured .. for treatment; safe exit of civilians; rafah crossing .. wounded;
          getting civilians out`,
      },
      {
        id: "humanitarian-crisis",
        label: "Humanitarian situation and catastrophe",
        forms: `
          humanitarian situation; humanitarian crisis; humanitarian catastrophe; humanitarian disaster;
          humanitarian tragedy; humanitarian suffering; humanitarian emergency; humanitarian conditions;
          humanitarian needs; dire humanitarian; human suffering; suffering of civilians; suffering of the people;
          alleviate .. suffering; ease .. suffering; relieve .. suffering; end .. suffering; humanitarian toll;
          deteriorating humanitarian; worsening humanitarian; man made disaster;
          living conditions of the population`,
      },
      {
        id: "famine-hunger",
        label: "Famine and hunger",
        forms: `
          starvation; starving; starvation as a weapon; starvation as a method; acute food insecurity;
          hunger crisis; hunger as a weapon; risk of hunger; malnutrition; weaponisation of food; mass hunger;
          catastrophic hunger; ipc phase; on the brink of famine; verge of famine`,
      },
      {
        id: "aid-workers-protection",
        label: "Protection of aid workers and UN relief staff",
        forms: `
          humanitarian workers; aid workers; humanitarian personnel; relief workers; killing of aid workers;
          attacks on aid workers; protection of humanitarian; safety of humanitarian; un personnel detained;
          un staff detained; detained un staff; detention of un personnel; humanitarian staff;
          world central kitchen; safety of un staff; medical personnel .. attacked; attacks on un facilities;
          deconfliction mechanism for aid`,
      },
    ],
  },
  {
    id: "civilian-harm-accountability",
    label: "Civilian harm, atrocities and accountability",
    concepts: [
      {
        id: "civilian-casualties",
        label: "Civilian casualties and protection of civilians",
        forms: `
          civilian harm; civilian toll; loss of innocent life; loss of innocent lives; killing of innocent;
          deaths of civilians; protect civilians; civilian population .. protected; minimise civilian;
          avoid civilian; prevent civilian; sparing civilians; killed and injured civilians;
          killed and wounded civilians; civilian victims; peaceful population; peaceful citizens;
          death toll among civilians; bombing of civilians; shelling of civilians; shelling of residential`,
      },
      {
        id: "civilian-infrastructure-attacks",
        label: "Attacks on civilian infrastructure",
        forms: `
          attacks on civilian infrastructure; critical infrastructure .. strikes; energy infrastructure attacks;
          attacks on energy infrastructure; shelling of energy; residential buildings .. hit;
          residential areas .. attack; bombing of hospital; attacks on hospitals; hospital strike;
          strike on hospital; schools and hospitals; missile strike on residential; destruction of civilian;
          terror against civilians; missile terror; massive missile and drone; missile and drone attack;
          destruction of hospitals`,
      },
      {
        id: "international-humanitarian-law",
        label: "International humanitarian law",
        forms: `
          international humanitarian law; ihl; law of armed conflict; laws of war; laws and customs of war;
          geneva conventions; fourth geneva convention; distinction and proportionality; principle of distinction;
          principle of proportionality; norms of humanitarian law; humanitarian law obligations;
          violations of humanitarian law; collective punishment; indiscriminate bombing;
          disproportionate use of force`,
      },
      {
        id: "war-crimes-atrocities",
        label: "War crimes and atrocities",
        forms: `
          mass atrocities; massacre; crime of genocide; genocide convention; acts of genocide; irpin;
          barbaric crimes; heinous crimes; crimes of the kiev regime; crimes of the occupiers;
          crimes by occupying forces; brutality against civilians; crimes against civilians; mass killings;
          torture chambers; sadistic crimes; executions of prisoners of war`,
      },
      {
        id: "accountability",
        label: "Accountability and ending impunity",
        forms: `
          accountability for atrocities; accountability for war crimes; accountability for violations;
          hold accountable; bring to justice; bringing .. perpetrators; perpetrators .. justice; end impunity;
          combat impunity; fight against impunity; no impunity; justice for victims; punish those responsible;
          those responsible .. justice; responsible must be punished; inevitability of punishment;
          transitional justice; truth and reconciliation`,
      },
      {
        id: "international-criminal-court",
        label: "International Criminal Court",
        forms: `
          icc prosecutor; hague court; the hague tribunal; icc jurisdiction; sanctions on the icc;
          sanctions against the international criminal court; withdrawal from the rome statute;
          universal jurisdiction; icc investigation; politicised court`,
      },
      {
        id: "special-tribunal-aggression",
        label: "Special tribunal for the crime of aggression",
        forms: `
          tribunal for the crime of aggression; special tribunal for aggression; tribunal on russian aggression;
          nuremberg; hybrid tribunal; international centre for the prosecution of the crime of aggression;
          core group .. tribunal; enlarged partial agreement; international criminal tribunal; specialist chambers;
          residual mechanism; icty; mechanism for criminal tribunals`,
      },
      {
        id: "international-court-of-justice",
        label: "International Court of Justice rulings",
        forms: `
          world court; provisional measures; advisory opinion; icj ruling; icj case; case before the court;
          south africa's case; order of the court .. provisional; icj advisory opinion; compulsory jurisdiction;
          proceedings at the hague; interstate case; european court of human rights`,
      },
      {
        id: "war-damages-compensation",
        label: "Register of damage and reparations",
        forms: `
          register of damage for ukraine; international claims commission; compensate for the damage caused;
          reparation for victims; aggressor must pay; slavery reparations; reparatory justice;
          compensation for losses`,
      },
      {
        id: "investigation-incident",
        label: "Independent investigation of incidents",
        forms: `
          independent investigation; impartial investigation; transparent investigation;
          international investigation; thorough investigation; objective investigation; swift investigation;
          credible investigation; full investigation into; joint investigation team; findings of the investigation;
          circumstances of the incident; circumstances of the tragedy; opcw investigation; fact finding commission;
          international inquiry; independent inquiry; evidence collection; eurojust`,
      },
      {
        id: "air-disaster-shootdown",
        label: "Downed passenger aircraft",
        forms: `
          downed passenger plane; shooting down of passenger; crash of the azal; azal plane crash; azal crash;
          airliner downed; civil aircraft .. shot down; flight ps752; ukrainian international airlines;
          passenger plane .. crash; ukrainian plane .. tehran; compensation .. plane crash; aircraft tragedy;
          tragic incident .. airspace`,
      },
      {
        id: "abducted-children",
        label: "Abducted and deported children",
        forms: `
          abducted ukrainian children; return .. children; children .. returned; ukrainian children;
          reunification of children; reuniting children with families; reunited with their families;
          children .. relatives in ukraine; family reunification of children; children separated from parents;
          children taken to russia; illegally deported children; forced adoption`,
      },
      {
        id: "parental-child-abduction",
        label: "Parental child abduction",
        forms: `
          international parental child abduction; parental child abduction; hague abduction convention;
          hague convention on .. child abduction; left behind parents; child custody disputes; cross border custody;
          custody of minor children; removal of children by one parent; intercountry adoption; adoption of children;
          adoption ban`,
      },
      {
        id: "sexual-violence-conflict",
        label: "Conflict-related sexual violence",
        forms: `
          sexual violence; conflict related sexual violence; rape as a weapon; sexual violence in conflict;
          sexual slavery; gender based violence; wartime sexual slavery; violence against women; mass rape;
          rape and sexual; murad code; survivors of sexual`,
      },
      {
        id: "chemical-weapons-use",
        label: "Use of chemical weapons",
        forms: `
          use of toxic; poison gas; organisation for the prohibition of chemical weapons;
          chemical weapons convention; chlorine attack; toxic chemicals as weapons; chemical provocation; salisbury;
          staged chemical; white helmets; declaration gaps; chemical stockpiles`,
      },
    ],
  },
  {
    id: "migration-borders",
    label: "Migration, border control and return",
    concepts: [
      {
        id: "irregular-migration",
        label: "Irregular migration",
        forms: `
          irregular migration; illegal migration; illegal immigration; illegal migrants; irregular migrants;
          undocumented migrants; unauthorised migration; uncontrolled migration; migration pressure;
          migratory pressure; migration flows; migratory flows; migrant flows; migrant arrivals; mass migration;
          migrant crisis; migration crisis; small boats; channel crossings; migrant boats; mediterranean crossings;
          illegal entry; illegal crossings; illegal border crossings; curb migration; stemming migration;
          people on the move; migrant caravans; darien gap; illegal aliens`,
      },
      {
        id: "migration-management",
        label: "Migration partnership and root causes",
        forms: `
          orderly migration; regular migration; safe orderly and regular; migration management; managed migration;
          migration partnership; migration governance; migration cooperation; root causes of migration;
          root causes of irregular migration; humane migration; migration dialogue; global compact for migration;
          los angeles declaration on migration; migration and asylum pact; pact on migration and asylum;
          khartoum process; rabat process; rome process; iom; external dimension of migration; transit migration`,
      },
      {
        id: "border-control",
        label: "Border control and border security",
        forms: `
          southern border; southwest border; border wall; external borders; schengen borders; border troops;
          border enforcement; open the border crossing; border fence; smuggling across the border;
          border incursions; troops at the border`,
      },
      {
        id: "deportation-readmission",
        label: "Deportation and readmission",
        forms: `
          readmission; deportation flights; deportation of migrants; deportation of illegal; deportees;
          mass deportation; removal of illegal; removal flights; returns agreement; return of illegal migrants;
          accept back; take back .. nationals; taking back .. citizens; receive deported; third country deportation;
          third country nationals deported; safe third country; asylum cooperative agreement;
          return of rejected asylum seekers; forced return of migrants; one in one out; remain in mexico;
          return hubs; repatriation of irregular`,
      },
      {
        id: "weaponised-migration",
        label: "Instrumentalised migration at borders",
        forms: `
          hybrid attack on the border; migrants as a weapon; belarus border migrants; belarusian border;
          polish belarusian border; artificially created migration; state sponsored migrant;
          hybrid attack .. migrants; migration as a tool of pressure; border crisis .. migrants; using migrants;
          pushbacks; push back of migrants`,
      },
      {
        id: "visas-travel-regime",
        label: "Visa facilitation and visa-free travel",
        forms: `
          simplified visa; visas for citizens; issue visas; multiple entry visa; visa appointments; visa backlog;
          etias; abolish visas; facilitate travel of citizens; ease visa`,
      },
      {
        id: "entry-bans-visa-restrictions",
        label: "Entry bans and visa restrictions",
        forms: `
          visa restrictions; suspension of visas; suspension of visa issuance; revocation of visas; visa revocation;
          banned from entry; entry restrictions; denied entry; refusal of visas; denial of visas; visa denial;
          visa refusals; restrict visas for; golden passport; social media vetting visa;
          limits on schengen visas for russians; entry of foreign nationals suspended`,
      },
    ],
  },
  {
    id: "crime-justice",
    label: "Trafficking, organised crime and judicial cooperation",
    concepts: [
      {
        id: "human-trafficking",
        label: "Human trafficking and people smuggling",
        forms: `
          human trafficking; trafficking in persons; trafficking in human beings; people smuggling;
          migrant smuggling; smuggling of migrants; human smuggling; smuggling gangs; people smugglers;
          human smugglers; criminal gangs .. smuggling; dismantle .. smuggling networks; bali process;
          victims of trafficking; palermo protocol`,
      },
      {
        id: "extradition",
        label: "Extradition",
        forms: `
          extradition treaty; extradition request; extradition of fugitives; fugitive offenders;
          surrender of suspects; handover of suspects; hand over .. wanted; wanted persons; return of fugitives;
          fox hunt; fugitive repatriation; harbouring fugitives; sheltering .. wanted; gulenist; feto;
          interpol red notice; red notice; european arrest warrant; return of .. coup plotters;
          return of stolen assets`,
      },
      {
        id: "mutual-legal-assistance",
        label: "Judicial and law-enforcement cooperation",
        forms: `
          mutual legal assistance treaty; law enforcement cooperation; cooperation between law enforcement;
          police cooperation; cooperation between police; prosecutor general's offices; cooperation .. prosecutors;
          cooperation between courts; ministries of justice; justice ministries; criminal justice cooperation;
          legal cooperation; letters rogatory; police training; legal aid in civil; cross border policing;
          liaison officers police; counter crime cooperation`,
      },
      {
        id: "corruption-illicit-finance",
        label: "Corruption and illicit finance",
        forms: `
          graft; dirty money; bribery`,
      },
    ],
  },
  {
    id: "consular-citizens",
    label: "Consular matters and citizens abroad",
    concepts: [
      {
        id: "wrongful-detention",
        label: "Wrongful detention of citizens abroad",
        forms: `
          wrongfully imprisoned; unlawfully detained citizens; detained canadians; citizens detained in;
          nationals detained; citizens .. imprisoned in; hostage diplomacy; coercive detention;
          arbitrary detention in state to state relations; detained on espionage; detained businessman;
          citizens behind bars; exit bans; special presidential envoy for hostage affairs; bring americans home;
          detained sailors; detained crew`,
      },
      {
        id: "consular-access",
        label: "Consular access and consular services",
        forms: `
          access to consular; consular visit; consular consultations; vienna convention on consular relations;
          consular convention; consular notification; consular support; protection of nationals;
          legitimate rights and interests of citizens; rights and interests .. citizens in;
          lawful rights and interests of chinese; safety of chinese nationals; safety of chinese personnel;
          safety of chinese citizens; welfare of citizens abroad; welfare of nationals; welfare .. indian community;
          safety of indian nationals; safety of .. students in; security of chinese personnel and institutions;
          security of chinese nationals`,
      },
      {
        id: "consulates-missions",
        label: "Embassies, consulates and diplomatic staff",
        forms: `
          resident ambassador; closing of the consulate; staffing of embassies; vandalism of consulates;
          attacks on diplomatic; vienna convention on diplomatic relations; premises of the mission;
          charge d'affaires`,
      },
      {
        id: "evacuate-nationals",
        label: "Evacuating nationals from crisis zones",
        forms: `
          evacuation of foreign nationals; citizens stranded; stranded students; assistance in the evacuation;
          help in evacuating; evacuation operation; operation ganga; departure of foreign nationals; leave safely;
          citizens wishing to leave; evacuation from kabul`,
      },
      {
        id: "hostage-families",
        label: "Abductees and families of hostages and detainees",
        forms: `
          families of hostages; hostage families; families of abductees; families of detainees;
          families of prisoners; families of the missing; relatives of the hostages; relatives of prisoners;
          relatives of the missing; separated families; family reunions; reunion of separated families`,
      },
      {
        id: "death-penalty",
        label: "Death penalty",
        forms: `
          death penalty; capital punishment; death sentence; sentenced to death; death row; executed citizen;
          execution by hanging; executions of protesters; execution of citizen; moratorium on executions;
          stay of execution; commute .. sentence; clemency; carrying out of executions; abolition of capital;
          facing execution`,
      },
      {
        id: "japanese-nationals-abroad",
        label: "Japanese and other nationals' safety in a host country",
        forms: `
          japanese nationals detained; detained japanese nationals; detention of japanese nationals;
          safety of japanese nationals; japanese nationals in china; japanese school stabbing;
          attacks on japanese nationals; stabbing of japanese; japanese schoolboy; anti japanese education;
          release of japanese nationals; korean workers detained; detention of korean workers;
          georgia immigration raid; raid .. korean workers; immigration raid`,
      },
    ],
  },
  {
    id: "people-to-people",
    label: "People-to-people, education, culture, heritage, sport, diaspora",
    concepts: [
      {
        id: "people-to-people-exchange",
        label: "People-to-people exchange",
        forms: `
          contacts between citizens; exchanges between the peoples; cultural and people to people;
          cultural and humanitarian cooperation; humanitarian cooperation and culture; interpersonal contacts;
          two way visits of people; sub national exchanges; local exchanges; friendship between peoples;
          friendship associations; mutual understanding between peoples; public foundation of friendship`,
      },
      {
        id: "students-education",
        label: "Students, scholarships and universities",
        forms: `
          academic mobility; university partnerships; cooperation between universities; inter university;
          cooperation in education; mutual recognition of degrees; recognition of qualifications;
          recognition of diplomas; erasmus; branch campus; branches of universities; joint university;
          vocational education; chinese students; indian students; 50000 young americans; study tour;
          opening of a university; study in .. universities; students studying`,
      },
      {
        id: "culture-exchange",
        label: "Cultural cooperation and cultural years",
        forms: `
          culture days; cultural centre; tourism and culture year; year of people to people;
          cultural heritage exchange; film festival; film co production; exhibitions and concerts;
          exchanges among civilisations; dialogue of civilisations; mutual learning among civilisations;
          museum cooperation; exchange exhibitions; panda; creative industries; theatre tour; art exhibition;
          cultural agreement`,
      },
      {
        id: "cultural-heritage",
        label: "Cultural heritage protection and restitution",
        forms: `
          world heritage; heritage sites; protection of monuments; restoration of monuments;
          preservation of monuments; religious heritage; destruction of cultural; historic sites restoration;
          restitution of cultural; restitution of artefacts; return of artefacts; return of artifacts;
          return of cultural property; repatriation of antiquities; return of antiquities; stolen antiquities;
          smuggled antiquities; illicit trafficking in cultural; parthenon sculptures; parthenon marbles;
          elgin marbles; benin bronzes; looted art; colonial era artefacts; intangible heritage;
          archaeological cooperation; archaeological missions; armenian heritage; hagia sophia;
          restoration of churches; restoration of mosques; unesco`,
      },
      {
        id: "language-teaching",
        label: "Language teaching and language rights",
        forms: `
          teaching of russian; mandarin teaching; chinese teaching; luban workshop; japanese language education;
          language teaching; teaching of the language; language instruction; mother tongue education;
          mother tongue instruction; status of the russian language; education law .. minority;
          russian language schools; bilingual education; slavic university; arabic language teaching;
          portuguese speaking; sejong institute; alliance francaise; goethe institut; british council`,
      },
      {
        id: "sport",
        label: "Sport and major sporting events",
        forms: `
          cooperation in sport; sport and youth; diplomatic boycott; brics games; youth games; uefa;
          football championship; formula 1; athletes .. neutral status; russian athletes; ban on athletes;
          depoliticise sport; politicisation of sport; world nomad games; islamic solidarity games; cricket;
          european championship; ice hockey; host city .. games`,
      },
      {
        id: "diaspora-community",
        label: "Diaspora and compatriots",
        forms: `
          diaspora; diaspora community; expatriate communities; overseas chinese; overseas community;
          overseas indians; indian diaspora; indian origin; people of indian origin; non resident indians;
          pakistani diaspora; armenian diaspora; turkish citizens living; ukrainian diaspora; moroccan community;
          living bridge; compatriots abroad; compatriots living abroad; overseas compatriots; zainichi;
          korean residents in japan; vietnamese community; kin across the border; descendants of immigrants;
          hometown ties`,
      },
      {
        id: "tourism-flights",
        label: "Tourism",
        forms: `
          promotion of tourism; tourist numbers; chinese tourists; russian tourists; inbound tourism;
          cooperation in tourism; development of tourism; safety of tourists; visitor numbers; tourist destination;
          medical tourism; tourism and hospitality`,
      },
      {
        id: "pilgrimage",
        label: "Hajj and pilgrimage",
        forms: `
          hajj season; hajj quota; hajj pilgrims; custodian of the two holy mosques; guests of god;
          guests of rahman; kailash manasarovar; kailash manasarovar yatra; kartarpur corridor; religious tourism;
          iranian pilgrims; arbaeen; mecca and medina; two holy mosques; holy sites pilgrim; sikh pilgrims;
          buddhist circuit`,
      },
      {
        id: "common-history-kinship",
        label: "Shared history, kinship and sacrifices",
        forms: `
          fraternal ties; brotherly peoples; common history; shared history; shared heritage; common heritage;
          civilisational ties; civilisational links; kinship ties; blood ties; ties of kinship; family ties between;
          one nation two states; forged in blood; sealed in blood; traditional bonds; comradeship in arms;
          ancient civilisations; ancient silk road; bonds of history; common cultural roots; common roots;
          centuries old friendship; cultural affinity; time honoured friendship; passed down from generation;
          deep rooted friendship; age old ties`,
      },
      {
        id: "direct-flights",
        label: "Direct flights and air links",
        forms: `
          direct air links; direct air connections; scheduled flights; resumption of direct air;
          restoration of air links; restore air communication; increase flights; open skies agreement;
          bilateral air services; airline routes; flight routes; flight resumption; direct air communication;
          air traffic rights; new air routes; airspace ban on airlines`,
      },
    ],
  },
  {
    id: "disasters-relief",
    label: "Disasters and relief",
    concepts: [
      {
        id: "earthquake",
        label: "Earthquake and rescue",
        forms: `
          earthquake zone; earthquake relief; search and rescue; rescue teams; rescuers; rescue workers; quake;
          tremor; aftershock; seismic disaster; disaster of the century; kahramanmaras; aftermath of the quake;
          reconstruction of the earthquake; container city; earthquake affected`,
      },
      {
        id: "floods-storms-fires",
        label: "Floods, storms and wildfires",
        forms: `
          flash floods; floodwaters; mudslides; firefighting aircraft; firefighters; bush fires; torrential rain;
          drought; volcanic eruption; tsunami; heavy rains; storm damage; storm daniel; derna; severe weather;
          glacial lake outburst`,
      },
      {
        id: "condolences",
        label: "Condolences to victims",
        forms: `
          sympathy to the families; grieve; wished .. quick recovery; solidarity with the victims;
          solidarity with the people affected; thoughts and prayers; tragic accident; numerous casualties;
          stood in solidarity after`,
      },
      {
        id: "pandemic-health",
        label: "Pandemic and health emergencies",
        forms: `
          medical equipment donated; epidemic; patent waiver; global fund to fight aids`,
      },
      {
        id: "environmental-disaster",
        label: "Man-made and environmental disaster",
        forms: `
          dam breach; oil spill; port explosion; ecocide; environmental catastrophe; environmental disaster;
          industrial accident; mine collapse; safer tanker; fso safer; decline of the caspian; drying up .. sea;
          contaminated water; seafood import ban; import ban on japanese food; transboundary haze`,
      },
    ],
  },
  {
    id: "women-youth",
    label: "Women, youth, children and peace",
    concepts: [
      {
        id: "women-peace-security",
        label: "Women, peace and security",
        forms: `
          women peace and security; resolution 1325; women's participation; meaningful participation of women;
          full equal and meaningful; women in peacebuilding; women mediators; women peacekeepers; women leaders;
          wps agenda; women at the negotiating table; representation of women`,
      },
      {
        id: "women-rights-empowerment",
        label: "Women's rights and gender equality",
        forms: `
          rights of women; rights of women and girls; education for girls; gender parity; feminist foreign policy;
          beijing declaration and platform; equality between women and men; discrimination against women; cedaw;
          gender apartheid; istanbul convention; female entrepreneurs; sexual and reproductive health;
          gender mainstreaming; global leaders' meeting on women`,
      },
      {
        id: "youth",
        label: "Youth engagement and youth exchange",
        forms: `
          youth cooperation; youth policy; youth contacts; youth forum; youth organisations; youth delegation;
          youth peace and security; young leaders; young generation; younger generations; exchanges among youth;
          young professionals; young farmers; world festival of youth; youth camp; youth capital; youth ambassadors;
          youth council; working holiday; resolution 2250; youth dialogue; youth mobility; youth experience scheme`,
      },
      {
        id: "children-armed-conflict",
        label: "Children in armed conflict",
        forms: `
          children and armed conflict; rights of the child; child rights; child soldiers; recruitment of children;
          child protection; protection of children; unicef; children affected by war; children killed; orphans;
          orphaned children; child casualties; war wounded children; convention on the rights of the child;
          grave violations against children; rehabilitation of children; killing of children; child marriage`,
      },
    ],
  },
  {
    id: "ukraine",
    label: "Russia–Ukraine war",
    concepts: [
      {
        id: "invasion-of-ukraine",
        label: "Russian invasion of Ukraine",
        forms: `
          war .. ukraine; war between russia and ukraine; russian ukrainian war;
          conflict between russia and ukraine; conflict in ukraine; crisis in ukraine; situation in ukraine;
          events in ukraine; special operation in ukraine; developments around ukraine; ukraine issue;
          ukrainian issue; ukrainian problem; ukrainian settlement; ukraine question; unjustified and unprovoked;
          russia and ukraine .. war; russian occupiers`,
      },
      {
        id: "ukraine-territorial-integrity",
        label: "Ukraine's sovereignty and territorial integrity",
        forms: `
          ukraine's sovereignty; territorial integrity of ukraine; ukraine's territorial integrity;
          ukrainian sovereignty; ukraine's independence; internationally recognised borders of ukraine;
          ukraine within its internationally recognised; annexation of ukrainian; new regions of russia;
          new territories of russia; occupied territories of ukraine; de occupation; liberation of all territories;
          borders changed by force; recognition of new territorial realities; recognition of territories`,
      },
      {
        id: "crimea",
        label: "Crimea",
        forms: `
          crimea; crimean; sevastopol; annexation of crimea; return of crimea; kerch bridge; crimean bridge;
          crimean peninsula; reunification of crimea; de occupation of crimea`,
      },
      {
        id: "donbas-minsk",
        label: "Donbas and Minsk agreements",
        forms: `
          donbas; donbass; donetsk; lugansk; luhansk; dpr; lpr; people's republics; intra ukrainian settlement;
          intra ukrainian conflict; internal ukrainian; south east of ukraine; southeastern ukraine;
          eastern ukraine; pokrovsk; bakhmut; mariupol; kherson; novorossiya`,
      },
      {
        id: "ukraine-peace-talks",
        label: "Ukraine ceasefire and peace negotiations",
        forms: `
          ceasefire in ukraine; dignified and lasting peace; peace .. ukraine; peace in ukraine; ukraine peace;
          comprehensive just and lasting; peaceful resolution of the ukraine; settlement in ukraine;
          resolution of the ukrainian; settlement of the ukrainian; end the war in ukraine; end russia's war;
          30 day ceasefire; just lasting peace; ceasefire along the current line; current contact line;
          halt to strikes on energy; peace efforts on ukraine; peace process for ukraine;
          peace negotiations on ukraine`,
      },
      {
        id: "ukraine-security-guarantees",
        label: "Security guarantees and Coalition of the Willing",
        forms: `
          security guarantees for ukraine; robust security guarantees; credible security guarantees;
          security commitments to ukraine; security agreement with ukraine; peacekeepers in ukraine;
          troops on ukrainian soil; boots on the ground in ukraine; monitoring of the ceasefire in ukraine`,
      },
      {
        id: "ukraine-military-aid",
        label: "Military aid to Ukraine",
        forms: `
          military assistance to ukraine; military aid to ukraine; military support for ukraine; weapons to ukraine;
          arms supplies to kiev; flooding ukraine with weapons; weapons deliveries to ukraine;
          weapons supplies to ukraine; defence support package; artillery shells; artillery ammunition;
          ammunition initiative; czech ammunition; ukraine's defence capabilities; sustaining ukraine's defence;
          ukraine's defence needs; security assistance to ukraine; defence assistance to ukraine;
          support for ukraine's defence; training of ukrainian; proxy war; f 16s for ukraine;
          coalition .. fighter jets; mercenaries in ukraine`,
      },
      {
        id: "ukraine-financial-reconstruction",
        label: "Ukraine financing, recovery and frozen assets",
        forms: `
          financial support for ukraine; financial assistance to ukraine; financial aid to ukraine;
          confiscation of russian assets; use of russian assets; theft of russian assets;
          budget support for ukraine; winter season .. ukraine; energy equipment .. ukraine;
          generators and transformers; ukraine energy support fund; support for ukraine's energy;
          donor platform .. ukraine; marshall plan for ukraine; patronage over regions`,
      },
      {
        id: "zaporizhzhia-plant",
        label: "Zaporizhzhia plant and nuclear safety",
        forms: `
          zaporizhzhia; zaporizhzhya; zaporozhye; znpp .. demilitarised; nuclear power plant .. ukraine;
          nuclear safety in ukraine; nuclear safety and security of ukraine; iaea monitors .. plant;
          nuclear disaster in ukraine; ukrainian nuclear facilities; kursk nuclear`,
      },
      {
        id: "north-korea-troops-russia",
        label: "North Korean troops and outside support for Russia",
        forms: `
          deployment of north korean; troops to russia; dprk russia military cooperation; russia north korea;
          arms transfers from north korea; north korean ammunition; iranian drones; drones to russia;
          missiles to russia; support for russia's defence industrial; defence industrial base of russia;
          dual use exports to russia; dual use items to russia; material support to russia;
          lethal assistance to russia; enabling russia's war; china's support for russia; chinese components`,
      },
      {
        id: "ukraine-eu-nato-path",
        label: "Ukraine's EU and NATO path",
        forms: `
          ukraine's accession; ukraine's membership; ukraine .. eu accession; ukraine's eu;
          ukraine's path to the eu; ukraine's european integration; accession of ukraine;
          ukraine's european perspective; membership for ukraine; candidate status for ukraine; ukraine's nato;
          ukraine .. nato membership; ukraine joining nato; ukraine's euro atlantic; ukraine's neutrality;
          open negotiating clusters`,
      },
      {
        id: "istanbul-direct-talks",
        label: "Direct Russia–Ukraine talks (Istanbul track)",
        forms: `
          istanbul communique; istanbul track; direct talks between russia and ukraine;
          direct negotiations between russia and ukraine; resumption of negotiations with kiev;
          resumption of talks in istanbul; direct talks in istanbul; memorandum on ceasefire; russian memorandum;
          three rounds in istanbul; black sea and prisoners istanbul; working groups .. istanbul;
          host .. talks between russia and ukraine; kiev's ban on negotiations; ban on talks with russia`,
      },
      {
        id: "ukraine-peace-plans",
        label: "Peace formula, peace plans and mediation on Ukraine",
        forms: `
          ten point peace; 10 point peace; peace plan for ukraine; 28 point plan; 20 point plan; twenty point plan;
          framework peace agreement; peace plan .. united states ukraine; geneva talks on ukraine;
          peace summit in switzerland; summit on peace in ukraine; jeddah talks; jeddah meeting on ukraine;
          london format; paris format; anchorage; meeting in alaska; trilateral meeting .. ukraine;
          six common understandings; 12 point position; china brazil initiative; african peace mission;
          nothing about europe without europe`,
      },
      {
        id: "ukraine-root-causes",
        label: "Root causes, denazification and neutrality demands",
        forms: `
          root causes of the conflict; root causes of the crisis; root causes of the ukraine;
          root causes of the ukrainian; primary causes of the conflict; original causes of the conflict;
          underlying causes of the conflict; demilitarisation and denazification;
          goals of the special military operation; objectives of the special military operation;
          tasks of the special military operation; rights of russian speakers; protection of russian speaking;
          protection of donbass; neutral non aligned and nuclear free; anti russia project;
          unconstitutional coup in kiev; coup in kiev`,
      },
      {
        id: "ukraine-air-defence",
        label: "Air defence for Ukraine",
        forms: `
          air defence for ukraine; ukraine's air defence; ukrainian air defence; air defence systems for ukraine;
          strengthen .. air defence; additional air defence; protection of the sky; ukrainian skies;
          sky shield for ukraine; anti ballistic; interceptors for ukraine; missiles for air defence`,
      },
      {
        id: "ukraine-long-range-strikes",
        label: "Long-range weapons and strikes into Russia",
        forms: `
          long range strikes into russia; strikes deep into russia; strike targets in russia;
          attacks on russian refineries; strikes on russian energy; terrorist attacks by kiev;
          attack on the presidential residence; attack on the state residence; incursion into kursk;
          kursk incursion; shelling of belgorod; belgorod; attacks on russian regions; long range sanctions`,
      },
    ],
  },
  {
    id: "european-security",
    label: "European security and Russia–West relations",
    concepts: [
      {
        id: "european-security-architecture",
        label: "European security architecture and Russian guarantees",
        forms: `
          security architecture in europe; security in the euro atlantic; charter of paris;
          russian security proposals; legal guarantees .. security; legally binding security guarantees;
          long term security guarantees; legitimate security interests; russia's security concerns;
          russian security interests; corfu process; conventional forces in europe; astana declaration 2010`,
      },
      {
        id: "nato-russia-council",
        label: "NATO–Russia relations and NATO expansion",
        forms: `
          nato russia; russia nato; nato infrastructure .. borders; military infrastructure near russian borders;
          enhanced forward presence; nato deployments; dialogue on risk reduction;
          nato's approach to russia's borders; swedish membership in nato`,
      },
      {
        id: "baltic-hybrid-airspace",
        label: "Airspace violations, hybrid threats and Baltic Sea",
        forms: `
          violation of polish airspace; polish airspace; estonian airspace; baltic sea security; gps interference;
          balloons from belarus`,
      },
      {
        id: "us-russia-normalisation",
        label: "US–Russia normalisation",
        forms: `
          normalisation of russian american; normalisation of russia us;
          normalise relations between russia and the united states;
          restoration of relations between russia and the united states; restore .. russian american;
          improve .. russian american; russian american economic; russia us summit; russian american summit;
          riyadh talks; irritants in relations between moscow and washington; bilateral irritants .. moscow;
          return of russian diplomatic property; russian diplomatic property;
          embassies of russia and the united states; russian us dialogue; russian american dialogue;
          russian american contacts`,
      },
      {
        id: "eu-uk-defence",
        label: "European defence and rearmament",
        forms: `
          european pillar of nato; two percent of gdp; five percent of gdp; 2 percent of gdp; 5 percent of gdp;
          fair share for defence; wales pledge; hague commitment; militarization of the eu; european sky shield;
          weimar triangle; european quint; e3 leaders`,
      },
      {
        id: "osce-role",
        label: "Role of the OSCE",
        forms: `
          role of the osce; osce chairperson; chairperson in office; osce commitments; osce ministerial council;
          osce secretary general; osce field missions; osce mediation; osce presence; osce space; osce area;
          helsinki process; osce officials detained`,
      },
      {
        id: "strategic-stability-arms-control",
        label: "Strategic stability and nuclear arms control",
        forms: `
          intermediate range missiles; intermediate range nuclear forces; nuclear arms control; arms control treaty;
          arms control dialogue; open skies treaty; nuclear arsenals; resumption of nuclear tests;
          nuclear tests moratorium; hypersonic missiles; p5 nuclear; nuclear war cannot be won; burevestnik;
          poseidon; threat of nuclear weapons`,
      },
    ],
  },
  {
    id: "south-caucasus",
    label: "South Caucasus",
    concepts: [
      {
        id: "armenia-azerbaijan-normalisation",
        label: "Armenia–Azerbaijan relations and peace",
        forms: `
          peace treaty between armenia; peace treaty with azerbaijan; peace agreement with azerbaijan;
          peace agreement with armenia; azerbaijani armenian; armenian azerbaijani; armenia azerbaijan;
          azerbaijan armenia; relations between yerevan and baku; relations between baku and yerevan;
          establishment of peace and inter state relations; draft peace treaty; draft peace agreement;
          signing of the peace treaty; five principles; five basic principles; initialling of the peace;
          initialled text; text of the peace agreement; peace agenda .. south caucasus; peace in the south caucasus;
          constitution of armenia; armenian constitution; territorial claims .. constitution;
          trilateral agreements of 2020; statement of november 9; november 10 statement; revanchism;
          revanchist forces; dissolution of the minsk group; minsk group co chairs; co chairmanship`,
      },
      {
        id: "almaty-declaration-recognition",
        label: "Almaty declaration and mutual recognition of territorial integrity",
        forms: `
          alma ata declaration; almaty 1991 declaration; 1991 almaty; 1991 alma ata;
          mutual recognition of territorial integrity;
          mutual recognition of .. territorial integrity and sovereignty;
          recognise each other's territorial integrity; recognition of each other's territorial integrity;
          recognise .. territorial integrity of azerbaijan; territorial integrity of azerbaijan;
          territorial integrity of armenia; azerbaijan's territorial integrity; armenia's territorial integrity;
          29800; 29 800 square kilometres; 86600; 86 600 square kilometres; sovereign territory of armenia;
          armenia's sovereign territory; internationally recognised territory of armenia; un charter and almaty`,
      },
      {
        id: "prague-brussels-format",
        label: "Prague meeting and EU mediation",
        forms: `
          prague meeting; prague statement; prague quadrilateral; prague october 2022; october 6 2022;
          quadrilateral meeting; granada statement; granada declaration; granada meeting; brussels agreements;
          trilateral meeting in brussels; european council president mediation; eu mediation between;
          mediation of the european council; eu monitoring mission; eu civilian mission; eu observers on the border;
          monitoring mission on the armenian; brussels trilateral; sochi agreements; sochi trilateral;
          moscow trilateral`,
      },
      {
        id: "karabakh",
        label: "Karabakh",
        forms: `
          karabakh; stepanakert; khankendi; artsakh; khojaly; aghdam; agdam; shusha; shushi;
          formerly occupied territories; illegal armenian armed; separatist regime; anti terrorist measures;
          anti terror measures; local anti terrorist; russian peacekeeping contingent;
          reintegration of armenian residents; rights and security of the armenians; 44 day war;
          armenian occupation; western azerbaijan; baku trials; armenian prisoners in baku`,
      },
      {
        id: "lachin-corridor",
        label: "Lachin corridor blockade",
        forms: `
          lachin; lachin corridor; lachin road; berdzor; blockade of nagorno karabakh; blockade of the corridor;
          unblocking of the corridor; lachin khankendi; aghdam khankendi road; aghdam road; hakari bridge;
          border checkpoint .. lachin; checkpoint on the lachin; eco activists; environmental activists .. road;
          road to khankendi`,
      },
      {
        id: "zangezur-tripp-connectivity",
        label: "Zangezur corridor, TRIPP and regional connectivity",
        forms: `
          unimpeded communication between; unblocking of communications; unblocking regional;
          opening of regional communications; transport links in the south caucasus; rail link via .. armenia;
          trilateral working group .. deputy prime ministers; aras corridor; araz corridor; arax corridor;
          corridor logic; extraterritorial corridor; lifting of restrictions on transit; transit to armenia;
          margara`,
      },
      {
        id: "armenia-azerbaijan-border",
        label: "Armenia–Azerbaijan border delimitation",
        forms: `
          delimitation and demarcation; demarcation of the state border; delimitation commissions;
          state commissions on delimitation; gazakh; qazakh; armenian azerbaijani border; armenia azerbaijan border;
          conditional border; distancing of troops; mirror withdrawal of troops;
          withdrawal of troops from the border; jermuk; september 2022 attack; escalation on the border of armenia;
          interstate border; undelimited border; advance into armenian territory`,
      },
      {
        id: "berlin-washington-talks",
        label: "Berlin and Washington talks between Armenia and Azerbaijan",
        forms: `
          berlin talks; talks in berlin; berlin meeting; meeting in berlin; washington talks; arlington;
          arlington talks; washington declaration of august; august 8 agreements; 8 august washington;
          washington agreements; washington accords armenia; peace summit in washington; white house peace summit;
          joint declaration in washington; munich trilateral; trilateral meeting in munich;
          abu dhabi meeting .. armenia; section 907; waiver of section 907; bilateral format without mediators`,
      },
      {
        id: "armenia-turkey",
        label: "Armenia–Türkiye normalisation",
        forms: `
          armenia turkey; armenia turkiye; turkey armenia; turkiye armenia; armenian turkish; turkish armenian;
          normalisation between armenia and turkey; normalisation process with armenia; normalisation with turkey;
          relations between armenia and turkey; relations between armenia and turkiye;
          opening of the armenian turkish border; opening of the border with armenia; armenia turkey border;
          special representatives for normalisation; zurich protocols; ani bridge; margara alican; akhuryan;
          3 plus 3; six party platform`,
      },
      {
        id: "georgia",
        label: "Georgia, Abkhazia and South Ossetia",
        forms: `
          georgia's territorial integrity; territorial integrity of georgia; abkhaz; sukhumi;
          occupied regions of georgia; georgian territories; russian occupation of georgia;
          incident prevention and response mechanism; ergneti; borderization; six point agreement;
          six point ceasefire; georgian dream; georgia's eu accession; nato georgia;
          georgian authorities .. democratic; tbilisi protests; 3 plus 2 georgia`,
      },
    ],
  },
  {
    id: "israel-palestine",
    label: "Israel, Gaza and Palestine",
    concepts: [
      {
        id: "october-7-attack",
        label: "Hamas attack and Israel's self-defence",
        forms: `
          october 7th attack; hamas attack; attack by hamas; hamas terrorist; hamas terror; terror attack on israel;
          terrorist attack on israel; attack against israel; israel's right to defend;
          israel's right to self defence; right of israel to defend; defeat hamas; destroy hamas;
          elimination of hamas; dismantling hamas; hamas .. disarm; disarm hamas; demilitarisation of gaza;
          al aqsa flood; palestinian resistance; resistance groups; islamic jihad; israel's security;
          ironclad commitment to israel; security of israel`,
      },
      {
        id: "gaza-war-ceasefire",
        label: "Gaza ceasefire and end of the war",
        forms: `
          gaza ceasefire; ceasefire in gaza; gaza truce; truce in gaza; gaza agreement; agreement on gaza;
          stop the war on gaza; end the war in gaza; end of the gaza war; permanent ceasefire .. gaza;
          sustainable ceasefire .. gaza; second phase of the gaza; first phase of the agreement;
          comprehensive plan to end the gaza; president's plan for gaza; us plan for gaza; 20 point plan for gaza;
          resolution 2735; doha negotiations .. gaza; egyptian qatari american mediation;
          egypt and qatar .. mediation; egyptian qatari mediation; israeli withdrawal from gaza;
          ceasefire between israel and hamas; israel hamas ceasefire; calm in gaza`,
      },
      {
        id: "gaza-aid-unrwa",
        label: "Aid to Gaza and UNRWA",
        forms: `
          aid to gaza; humanitarian situation in gaza; humanitarian crisis in gaza;
          humanitarian catastrophe in gaza; assistance to the gaza; people of gaza; population of gaza;
          famine in gaza; starvation in gaza; blockade of gaza; siege of gaza; kerem abu salem; zikim; unrwa;
          relief and works agency; gaza humanitarian foundation; ghf; airdrops; air drops; floating pier;
          maritime corridor to gaza; crossings into gaza; entry of humanitarian aid; sumud flotilla; gaza flotilla;
          freedom flotilla; al arish; el arish; cogat; jordan corridor to gaza; medical treatment .. gazans;
          aid trucks; trucks of aid`,
      },
      {
        id: "gaza-day-after",
        label: "Gaza reconstruction and day-after governance",
        forms: `
          early recovery .. gaza; cairo conference on .. reconstruction; arab plan; egyptian plan;
          arab reconstruction plan; post war gaza; gaza governance; international stabilisation force; isf;
          national committee for the administration of gaza; administration committee .. gaza; take over gaza;
          displacement from gaza; displacement of gazans; displacement of the people of gaza; relocate gazans;
          palestinians leaving gaza; reunification of gaza and the west bank; transitional administration gaza`,
      },
      {
        id: "two-state-solution",
        label: "Two-state solution and Palestinian question",
        forms: `
          two state solution; two states living; two states side by side; palestinian state; state of palestine;
          palestinian statehood; 1967 borders; borders of 1967; 4 june 1967; june 4 1967; lines of 1967;
          palestinian question; palestine question; question of palestine; palestinian issue; palestinian cause;
          palestine issue; palestinian problem; palestinian people's right; self determination of the palestinian;
          inalienable rights of the palestinian; palestinian rights; quartet principles; middle east quartet;
          middle east peace process; mepp; middle east settlement; middle eastern settlement;
          palestinian israeli settlement; israeli palestinian conflict; israel palestine conflict; final status;
          intra palestinian; palestinian unity; palestinian reconciliation; two peoples two states`,
      },
      {
        id: "west-bank-settlements",
        label: "West Bank, settlements and annexation",
        forms: `
          west bank; settler violence; settler attacks; violent settlers; extremist settlers;
          annexation of palestinian; e1; occupied territories palestinian; israeli occupation;
          end of the occupation; colonisation of palestinian; jenin; nablus; unilateral measures .. two state;
          jordan valley annexation; unilateral actions .. west bank`,
      },
      {
        id: "jerusalem-holy-sites",
        label: "Jerusalem and the holy sites",
        forms: `
          al aqsa; al aqsa mosque; al haram al sharif; haram al sharif; temple mount; holy sites; holy places;
          historic status quo; status quo at the holy; historical and legal status quo; status of jerusalem;
          east jerusalem; al quds; al quds al sharif; storming of al aqsa; islamic and christian holy; holy city;
          christian holy sites; church of the holy sepulchre; jerusalem embassy; ramadan .. jerusalem`,
      },
      {
        id: "abraham-accords",
        label: "Arab–Israeli normalisation and Abraham Accords",
        forms: `
          normalisation with israel; normalise relations with israel; saudi israeli normalisation;
          normalisation between israel and saudi; israel saudi; ties with israel; integration of israel;
          expansion of the abraham; join the abraham; negev forum; relations between israel and .. arab;
          israel's integration; peace treaty between egypt and israel; camp david accords; wadi araba;
          recognition of israel; negev summit; imec corridor; normalization in exchange`,
      },
      {
        id: "gaza-offensive",
        label: "War and military operations in Gaza",
        forms: `
          gaza; gaza strip; situation in gaza; developments in gaza; israeli aggression against gaza;
          israeli aggression on gaza; aggression on gaza; aggression against gaza;
          aggression against the palestinian; israeli offensive in gaza; israeli operation in gaza;
          military operation in gaza; israeli attacks on gaza; israel's attacks on gaza; israeli bombardment;
          israel's genocide; netzarim; philadelphi corridor; khan younis; israel hamas; israeli war machine`,
      },
      {
        id: "recognition-of-palestine",
        label: "Recognition of the State of Palestine and UN membership",
        forms: `
          recognition of palestine; recognise palestine; recognise the state of palestine;
          recognition of the state of palestine; recognise .. palestinian state; recognition of a palestinian state;
          palestine's full membership; full membership of palestine; full un membership .. palestine;
          conference on the two state solution; global alliance for the implementation;
          international recognition of palestine; reward for terrorism; reward for hamas;
          reward .. terror palestinian; unilateral recognition`,
      },
      {
        id: "palestinian-authority-reform",
        label: "Palestinian Authority and its reform",
        forms: `
          palestinian authority; palestinian national authority; palestinian reform; palestinian elections; plo;
          palestine liberation organisation; palestinian government; palestinian tax revenues;
          tax revenues withheld; clearance revenues; withheld palestinian funds; palestinian institutions;
          palestinian security forces; return of the palestinian authority to gaza;
          financial support to the palestinian; emergency coalition .. palestinian authority;
          collapse of the palestinian authority; visas for palestinian`,
      },
    ],
  },
  {
    id: "iran",
    label: "Iran",
    concepts: [
      {
        id: "iran-nuclear",
        label: "Iran nuclear programme and JCPOA",
        forms: `
          iran nuclear issue; joint comprehensive plan; nuclear weapon .. iran; iran never acquire;
          iran from acquiring; peaceful nuclear energy .. iran; nuclear rights; iaea .. iran;
          cooperation between iran and the iaea; cairo agreement; indirect talks .. iran;
          iranian american negotiations; nuclear threshold; npt withdrawal; isfahan nuclear`,
      },
      {
        id: "iran-snapback-sanctions",
        label: "Snapback and sanctions on Iran",
        forms: `
          sanctions on iran; iran sanctions; sanctions against iran; iranian sanctions;
          lifting of sanctions on iran; removal of sanctions on iran; maximum pressure campaign; iranian oil;
          three european countries; european troika; e3 and iran; iran and the e3; frozen iranian funds;
          iranian frozen assets; release of frozen funds`,
      },
      {
        id: "israel-iran-escalation",
        label: "Israel–Iran strikes and confrontation",
        forms: `
          israel iran; iran israel; iranian israeli; strikes on iran; strikes against iran; attack on iran;
          war against iran; war with iran; aggression against iran; zionist regime; zionist entity;
          attacks on nuclear facilities; strikes on nuclear facilities; attack on iranian nuclear;
          iranian attack on israel; iranian missile attack; iranian attack against israel; iran's attacks;
          iranian retaliation; retaliation against israel; military adventurism .. iran; twelve day war; 12 day war;
          imposed war; operation true promise; midnight hammer; consulate in damascus;
          attack on the iranian embassy; al udeid attack; attack on al udeid; attack on qatar; attack on doha;
          strike on doha`,
      },
      {
        id: "iran-regional-proxies",
        label: "Iran's regional activity and proxies",
        forms: `
          iranian proxies; iran's proxies; iran's destabilising; destabilising activities of iran; iranian threat;
          iran's malign; malign activities .. iran; resistance movements; iranian missile programme;
          iran's missile programme; iranian ballistic missiles; irgc; revolutionary guards; quds force; qods force;
          proxy groups; terrorist proxies; armed proxies; iran's regional activities; iranian interference;
          shia militias; proxy militias; state threats from iran`,
      },
      {
        id: "iran-gulf-rapprochement",
        label: "Iran–Arab relations and Gulf waterway",
        forms: `
          saudi iranian; iran saudi; saudi iran; saudi arabia and iran; beijing agreement;
          rapprochement between iran and; relations between tehran and riyadh; iran gcc; gcc iran;
          iran and the gulf; three islands; greater tunb; abu musa; durra gas field; iranian islands;
          good neighbourliness .. iran; iran egypt relations; shipping in the gulf; blockade of iranian ports;
          toll in the strait`,
      },
    ],
  },
  {
    id: "levant-yemen-iraq",
    label: "Syria, Lebanon, Yemen, Red Sea and Iraq",
    concepts: [
      {
        id: "syria-transition",
        label: "Syria's political transition and unity",
        forms: `
          syria's transition; syrian transition; transition in syria; new syria; new syrian; interim syrian;
          transitional government of syria; transition period in syria; fall of the syrian regime;
          former syrian regime; settlement in syria; political solution in syria; political solution to the syrian;
          political process in syria; syrian led; syrian crisis; syrian issue; syrian conflict; situation in syria;
          developments in syria; stability in syria; syria's unity; syria's territorial integrity;
          territorial integrity of syria; sovereignty of syria; syria's sovereignty; syria's stability;
          inclusive .. syria; return of syria to the arab; suwayda; sweida; syrian druze; alawites; syrian coast;
          hts`,
      },
      {
        id: "syria-sanctions-reconstruction",
        label: "Syria sanctions relief and reconstruction",
        forms: `
          sanctions on syria; syria sanctions; lifting sanctions on syria; lifting of syria sanctions;
          sanctions relief for syria; sanctions against syria; caesar act; caesar sanctions;
          early recovery in syria; syria's economic recovery; cross border aid to syria; cross border mechanism;
          bab al hawa; return of syrian refugees; return of syrians; syrian refugees;
          syrians under temporary protection; brussels conference on syria`,
      },
      {
        id: "syria-north-kurds",
        label: "North-east Syria, SDF/YPG and counter-ISIS",
        forms: `
          sdf; syrian democratic forces; ypg; pyd; march 10 agreement; 10 march agreement; northeast syria;
          north east syria; northern syria; north of syria; northeastern syria; east of the euphrates;
          terror corridor; kurdish forces in syria; syrian kurds; manbij; kobani; tel rifaat; us troops in syria;
          operation spring shield; idlib ceasefire; operation peace spring`,
      },
      {
        id: "syria-israel-golan",
        label: "Israel–Syria and the Golan",
        forms: `
          golan; golan heights; syrian golan; occupied golan; disengagement agreement; 1974 disengagement;
          israeli strikes on syria; israeli attacks on syria; israel's attacks on syria;
          israeli strikes against syria; israeli attacks on syrian; israeli aggression against syria;
          israeli incursions; syria israel; israel syria; israeli syrian; mount hermon; buffer zone in syria;
          israeli occupation of syrian; strikes on damascus; israeli withdrawal from syrian;
          security agreement between israel and syria`,
      },
      {
        id: "lebanon-israel-hezbollah",
        label: "Lebanon, Israel and Hezbollah",
        forms: `
          state monopoly on arms; monopoly on weapons; weapons in the hands of the state; arms under state control;
          blue line; resolution 1701; south lebanon; southern lebanon; lebanon ceasefire; ceasefire in lebanon;
          ceasefire between israel and lebanon; lebanon's sovereignty; sovereignty of lebanon;
          israeli attacks on lebanon; israeli aggression against lebanon; israeli strikes on lebanon;
          israeli aggression on lebanon; israeli withdrawal from lebanon; escalation in lebanon; pagers;
          cessation of hostilities .. lebanon; five hills; northern israel residents return`,
      },
      {
        id: "lebanon-political",
        label: "Lebanon's presidency, reform and economy",
        forms: `
          lebanese presidency; presidential election in lebanon; election of a president .. lebanon;
          lebanese president .. election; lebanese state institutions; lebanese reforms; reforms in lebanon;
          lebanon's reforms; lebanon's reconstruction; lebanese crisis; lebanon's stability; stability of lebanon;
          lebanon's unity; quintet committee; quintet on lebanon; support for lebanon's;
          banking sector reform .. lebanon; paris conference for lebanon; gas pipeline to lebanon;
          lebanon's maritime border; maritime border between lebanon and israel;
          maritime boundary agreement lebanon; beirut port`,
      },
      {
        id: "yemen",
        label: "Yemen",
        forms: `
          yemen; yemeni; yemeni crisis; yemen truce; truce in yemen; yemen peace process; un led .. yemen;
          yemen roadmap; roadmap for yemen; presidential leadership council; southern transitional council;
          hadramawt; hadhramaut; ansarallah; stockholm agreement; hodeidah; marib; legitimate government of yemen;
          iran backed houthis; arab coalition; riyadh agreement`,
      },
      {
        id: "iraq",
        label: "Iraq, Kurdistan and coalition presence",
        forms: `
          iraq's sovereignty; sovereignty of iraq; iraqi sovereignty; stability of iraq; iraq's stability;
          iraqi security forces; coalition mission in iraq; end of the coalition mission; us forces in iraq;
          withdrawal from iraq; higher military commission; peshmerga; popular mobilisation; iraqi militias; kirkuk;
          sinjar; yazidis; iraq turkiye pipeline; pkk; terror free turkey; terror free turkiye; unami;
          baghdad conference; bashiqa; nato mission iraq; iraqi elections; iraqi government formation;
          iraqi airspace`,
      },
    ],
  },
  {
    id: "gulf",
    label: "Gulf and Arab cooperation",
    concepts: [
      {
        id: "gcc-eu-us-gulf",
        label: "Gulf security and GCC partnerships",
        forms: `
          gulf security; stability of the gulf; eu gcc; gcc eu; asean gcc; gcc china free trade;
          gcc free trade agreement; free trade agreement with the gcc;
          comprehensive security integration and prosperity agreement; c sipa; strategic defence agreement;
          strategic mutual defence agreement; saudi pakistan defence; al ula declaration; gulf reconciliation;
          gulf rift; qatar crisis; attack on gulf states; iranian attacks on gulf; attacks on gcc; gulf railway`,
      },
      {
        id: "arab-league-oic",
        label: "Arab League and Islamic coordination",
        forms: `
          joint arab action; arab national security; extraordinary arab islamic; arab islamic contact group;
          joint islamic action; islamic solidarity; unity of the islamic; oic contact group; oic emergency;
          emergency arab summit; china arab states summit`,
      },
    ],
  },
  {
    id: "korea",
    label: "Korean peninsula",
    concepts: [
      {
        id: "dprk-nuclear-missiles",
        label: "North Korea's nuclear and missile programmes",
        forms: `
          dprk's ballistic missile; missile launches by north korea; north korean ballistic missile;
          ballistic missile launches; north korea .. provocations; north korean threat; nuclear test .. north korea;
          military spy satellite; reconnaissance satellite .. north; dprk's unlawful;
          unlawful nuclear and ballistic missile; sanctions on north korea; sanctions against north korea;
          sanctions against the dprk; un sanctions on dprk; north korean cyber; dprk cyber;
          panel of experts .. 1718; north korean it workers`,
      },
      {
        id: "us-rok-alliance",
        label: "US–ROK alliance and extended deterrence",
        forms: `
          korea us alliance; alliance with the republic of korea; combined defence posture; combined exercises;
          ulchi freedom shield; usfk; combined military exercises; joint military exercises .. korea;
          opcon transfer; wartime operational control; thaad; defence cost sharing;
          nuclear powered submarines .. korea; nuclear submarine .. south korea;
          ironclad commitment to the republic of korea; commitment to the defence of the republic of korea`,
      },
      {
        id: "us-japan-rok-trilateral",
        label: "US–Japan–ROK trilateral cooperation",
        forms: `
          trilateral cooperation .. japan; japan us korea; korea us japan; us japan republic of korea;
          trilateral with japan and the republic of korea; trilateral secretariat; real time sharing of missile;
          spirit of camp david; trilateral summit of korea japan and china; korea japan china; china japan rok;
          china japan korea; japan china rok; rok japan china; china japan rok free trade`,
      },
      {
        id: "japan-korea-history",
        label: "Japan–Korea relations and history issues",
        forms: `
          japan rok relations; japan korea relations; korea japan relations; rok japan relations;
          forced labour compensation; wartime labour; former civilian workers from the korean;
          requisitioned workers; conscripted labour; liancourt; 1965 basic treaty; right to claims agreement;
          normalisation of diplomatic relations between japan and the republic of korea; sado mine; sado gold mine;
          japan's colonial rule; 1998 joint declaration; murayama statement; future oriented relations;
          export controls .. korea; sex slavery history; past history issues; textbook distortion`,
      },
    ],
  },
  {
    id: "indo-pacific",
    label: "China seas, Japan and the Indo-Pacific",
    concepts: [
      {
        id: "taiwan",
        label: "Taiwan and the one-China principle",
        forms: `
          peace and stability across the taiwan strait; stability across the taiwan strait; core interests of china;
          china's core interests; china's internal affair`,
      },
      {
        id: "east-china-sea-senkaku",
        label: "East China Sea and Senkaku/Diaoyu",
        forms: `
          senkaku islands; diaoyu dao; diaoyu islands; diaoyutai; article v of the japan us; article v .. senkaku;
          article 5 .. senkaku; buoy; eez buoy; gas development in the east china sea; japanese airspace .. chinese;
          chinese coast guard vessels; maritime and aerial communication mechanism;
          maritime and air communication mechanism; east china sea situation; joint chinese russian bombers`,
      },
      {
        id: "japan-china-relations",
        label: "Japan–China framework and disputes",
        forms: `
          japan china relations; china japan relations; four political documents;
          mutually beneficial relationship based on common strategic interests;
          strategic relationship of mutual benefit; mutually beneficial strategic relationship;
          strategic and mutually beneficial; constructive and stable .. relationship; japanese beef;
          resumption of beef exports; aquatic products .. japan; political foundation of china japan;
          treaty of peace and friendship between japan and china; japanese militarism; resurgence of militarism;
          remilitarisation of japan; survival threatening situation; erroneous remarks .. taiwan;
          japan's wrong remarks; spirit of the four`,
      },
      {
        id: "us-japan-alliance",
        label: "Japan–US alliance and Japanese security",
        forms: `
          japan us security; us japan security treaty; us forces in japan; henoko;
          realignment of us forces in japan; national security strategy .. japan; japan's defence;
          japan's defence budget; japan us extended deterrence; official security assistance; northern territories;
          southern kurils; kuril islands; peace treaty with russia .. japan; peace treaty between japan and russia;
          cornerstone of peace and security in the indo pacific; cornerstone of indo pacific`,
      },
      {
        id: "free-open-indo-pacific",
        label: "Free and open Indo-Pacific",
        forms: `
          foip; indo pacific; indo pacific region; indo pacific vision; open and inclusive indo pacific;
          asia zero emission community; unilateral attempts to change the status quo;
          unilateral change of the status quo; change the status quo by force; asia pacific security;
          exclusive blocs in asia; aoip; indian ocean security; pacific deterrence`,
      },
      {
        id: "quad",
        label: "Quad",
        forms: `
          quad foreign ministers; quad ministerial; japan us australia india; us india japan australia;
          quad grouping; quad framework; quad critical minerals initiative; quad wilmington;
          maritime domain awareness partnership; indo pacific partnership for maritime domain awareness;
          japan us australia; malabar exercise; japan us philippines; luzon economic corridor`,
      },
      {
        id: "aukus",
        label: "AUKUS",
        forms: `
          aukus pillar; pillar two of aukus; aukus partnership; aukus partners;
          trilateral security partnership .. australia; nuclear powered submarines .. australia;
          conventionally armed nuclear powered; conventionally armed nuclear powered submarine; ssn aukus;
          virginia class; australian submarine; submarine deal; australia's acquisition of nuclear;
          nuclear proliferation .. submarines; optimal pathway; nuclear submarine cooperation; anzus`,
      },
      {
        id: "pacific-islands",
        label: "Pacific islands",
        forms: `
          pacific islands; pacific island countries; pacific island nations; blue pacific continent;
          2050 strategy for the blue pacific; pacific family; nakamal agreement; pukpuk; falepili; falepili union;
          compact of free association; new caledonia; pacific islands leaders meeting; partners in the blue pacific;
          boe declaration; pacific policing initiative`,
      },
    ],
  },
  {
    id: "south-asia",
    label: "India–Pakistan, Kashmir, Afghanistan and neighbours",
    concepts: [
      {
        id: "india-pakistan-conflict",
        label: "India–Pakistan hostilities and ceasefire",
        forms: `
          india pakistan; pakistan india; indo pak; sindoor; bunyan um marsoos; bunyanum marsoos; marka e haq;
          indian aggression; indian strikes; pakistani shelling; dgmo; ceasefire along the line of control;
          indian provocations; two nuclear neighbours; two nuclear armed; nuclear blackmail .. pakistan;
          tensions in south asia; escalation in south asia; peace in south asia; strategic stability in south asia;
          unprovoked indian; composite dialogue; peace and stability in south asia`,
      },
      {
        id: "pahalgam-cross-border-terror",
        label: "Pahalgam and cross-border terrorism",
        forms: `
          crossborder terrorism; terror attack in jammu and kashmir; terrorist attack in jammu and kashmir;
          mumbai attacks; 26 11 attacks; pulwama; uri attack; lashkar e tayyiba; lashkar e taiba; jaish e mohammad;
          jaish e mohammed; trf; pakistan based terrorist; sponsors of terrorism .. pakistan;
          terror sponsored by pakistan; terrorist safe havens; terror safe havens;
          terrorist infrastructure .. pakistan; red fort; delhi blast; extradition of the mumbai`,
      },
      {
        id: "kashmir",
        label: "Kashmir",
        forms: `
          kashmir dispute; kashmir issue; indian illegally occupied jammu and kashmir; iiojk; azad kashmir; loc;
          article 370; abrogation of article 370; 5 august 2019; kashmiri people; kashmiris;
          right to self determination .. kashmir; un resolutions on kashmir; pakistan occupied kashmir; ladakh;
          gilgit baltistan; unmogip; third party mediation .. kashmir; offer to mediate kashmir`,
      },
      {
        id: "india-china-border",
        label: "India–China border and Ladakh",
        forms: `
          india china border; china india border; sino indian border; china india boundary; india china boundary;
          border areas .. peace and tranquillity; peace and tranquillity in the border; galwan; depsang; demchok;
          complete disengagement; dragon and elephant; arunachal; zangnan; doklam`,
      },
      {
        id: "afghanistan",
        label: "Afghanistan and the Taliban",
        forms: `
          afghanistan; taliban; afghan interim government; interim afghan; afghan authorities; afghan people;
          afghan issue; afghan settlement; inclusive government in kabul; afghan territory; ban on girls;
          girls' schools afghan; unama; moscow format; doha process; doha agreement; afghan refugees;
          repatriation of afghans; islamic emirate; isis k; isis khorasan; frozen afghan assets; kabul airport;
          abbey gate; bagram; afghan reconstruction; wakhan`,
      },
      {
        id: "pakistan-afghanistan-ttp",
        label: "Pakistan–Afghanistan border and TTP",
        forms: `
          tehrik e taliban; tehreek e taliban pakistan; fitna al hindustan; durand line;
          terrorism emanating from afghan; terrorism emanating from afghanistan; terrorist groups in afghanistan;
          terrorist groups operating from afghan; terrorist groups operating in afghanistan; pakistani airstrikes;
          pakistani strikes in afghanistan; cross border attacks from afghanistan; balochistan; bla;
          baloch liberation army; majeed brigade; jaffar express; etim; eastern turkistan islamic movement;
          china pakistan afghanistan; trilateral dialogue .. afghanistan pakistan; istanbul talks pakistan;
          return of afghans from pakistan`,
      },
      {
        id: "cpec-south-asia-neighbours",
        label: "CPEC and China–Pakistan ties",
        forms: `
          cpec phase ii; cpec 2 0; gwadar; gwadar port; main line 1; ml 1; karakoram highway; all weather strategic;
          all weather friendship; all weather strategic cooperative; ironclad friendship .. pakistan; iron brothers;
          safety of chinese in pakistan; upgraded version of cpec; dasu; dasu attack; jinnah terminal;
          chinese workers in pakistan`,
      },
    ],
  },
  {
    id: "central-asia",
    label: "Central Asia",
    concepts: [
      {
        id: "central-asia-formats",
        label: "Central Asia cooperation formats",
        forms: `
          central asia; c5 1; c5 plus one; c5 plus 1; central asia plus; china central asia summit;
          consultative meeting of heads of state; consultative meeting .. central asia; turkic states;
          turkic cooperation; india central asia; gcc central asia; central asia dialogue`,
      },
      {
        id: "central-asia-borders-water",
        label: "Kyrgyz–Tajik–Uzbek borders and water",
        forms: `
          kyrgyz tajik; tajik kyrgyz; kyrgyz uzbek; uzbek kyrgyz; uzbek tajik; batken; vorukh;
          border between kyrgyzstan and tajikistan; ferghana; fergana; khujand; treaty on the state border;
          junction point of state borders; transboundary water resources; water resources of transboundary;
          international fund for saving the aral; karakalpakstan; gorno badakhshan`,
      },
      {
        id: "middle-corridor",
        label: "Middle Corridor and Central Asian transport",
        forms: `
          international north south transport corridor; rasht astara; china kyrgyzstan uzbekistan; cku railway;
          lapis lazuli corridor; btk railway; port of aktau; port of alat; kuryk; caspian littoral;
          caspian convention; legal status of the caspian; khorgos; green energy corridor;
          black sea submarine cable`,
      },
      {
        id: "csto",
        label: "CSTO",
        forms: `
          csto peacekeepers; csto allies; csto obligations; csto membership; csto summit; armenia's csto;
          freeze .. csto; suspension of participation in the csto; withdrawal from the csto;
          csto zone of responsibility; january events; tragic january`,
      },
      {
        id: "eaeu-cis",
        label: "Eurasian Economic Union and CIS",
        forms: `
          eaeu membership; cis space; cis member states; cis heads of state; integration associations; eaeu market;
          eaeu chairmanship; free trade agreement with the eaeu`,
      },
      {
        id: "sco-cica",
        label: "Shanghai Cooperation Organisation and CICA",
        forms: `
          sco tianjin; rats sco; cica; conference on interaction and confidence building;
          council of heads of state .. sco`,
      },
    ],
  },
  {
    id: "africa",
    label: "Africa: Sahel, Libya, Sudan, Horn and Great Lakes",
    concepts: [
      {
        id: "sahel",
        label: "Sahel",
        forms: `
          sahel; sahelian; aes states; situation in mali; crisis in mali; mali transition; situation in niger;
          coup in niger; situation in burkina faso; barkhane; takuba; russian mercenaries; jnim; azawad;
          lake chad basin; boko haram; liptako gourma; terrorism in west africa; al qaeda in the islamic maghreb;
          violent extremism in west africa; accra initiative; military transition`,
      },
      {
        id: "libya",
        label: "Libya",
        forms: `
          situation in libya; developments in libya; stability in libya; crisis in libya; libyan file; libyan issue;
          libyan crisis; libyan elections; elections in libya; political process in libya; libyan led;
          libyan parties; libyan political; libyan people; unity of libya; un support mission in libya; unsmil;
          libyan national army; government of national unity .. libya; government of national accord;
          5 5 joint military; 5 plus 5; mercenaries from libya; foreign forces and mercenaries;
          libyan house of representatives; high council of state; sirte; berlin conference on libya;
          presidential and parliamentary elections .. libya; libyan oil; unification of libyan`,
      },
      {
        id: "sudan-war",
        label: "Sudan war",
        forms: `
          situation in sudan; developments in sudan; conflict in sudan; war in sudan; crisis in sudan; sudan crisis;
          fighting in sudan; ceasefire in sudan; peace in sudan; sudanese crisis; sudanese conflict;
          sudanese people; sudanese armed forces; sudanese army; el fasher; al fashir; el fashir; al fasher; darfur;
          kordofan; el obeid; jeddah process; jeddah platform; quartet on sudan; humanitarian truce in sudan; adre;
          sovereignty council; sudan's unity; unity of sudan; territorial integrity of sudan; parallel government;
          state institutions of sudan; neighbouring countries of sudan; sudanese refugees`,
      },
      {
        id: "south-sudan",
        label: "South Sudan and Abyei",
        forms: `
          south sudan; peace in south sudan; south sudanese parties; south sudan peace; white army;
          south sudanese leaders; r arcss; revitalised peace agreement; abyei; south sudan elections; tumaini;
          upper nile`,
      },
      {
        id: "nile-dam-gerd",
        label: "Nile waters and the Ethiopian dam",
        forms: `
          nile dam; waters of the nile; water security of egypt; water rights; legally binding agreement on the dam;
          binding legal agreement; existential issue for egypt; unilateral ethiopian;
          cooperative framework agreement; downstream countries; downstream states`,
      },
      {
        id: "ethiopia-tigray-horn",
        label: "Ethiopia, Tigray and sea access",
        forms: `
          tigray; tigrayan; tplf; pretoria peace; conflict in northern ethiopia; northern ethiopia;
          cessation of hostilities agreement .. ethiopia; eritrean forces; tension between ethiopia and eritrea;
          ethiopia's sovereignty; access to the red sea; ethiopia's access; assab; memorandum with somaliland;
          recognition of somaliland; ankara declaration; ankara process; tension between ethiopia and somalia;
          horn of africa; stability of the horn`,
      },
      {
        id: "drc-great-lakes",
        label: "Eastern DRC and Great Lakes",
        forms: `
          eastern drc; east of the drc; eastern democratic republic of the congo; eastern congo;
          situation in the drc; conflict in the drc; peace in the drc; drc's territorial integrity;
          territorial integrity of the drc; goma; bukavu; uvira; kivu; rwandan troops; rwandan forces;
          rwanda defence force; withdrawal of rwandan; defensive measures .. rwanda; rwanda and the drc;
          drc and rwanda; luanda process; nairobi process; doha framework; great lakes region;
          regional economic integration framework; banyamulenge; concerted mechanism`,
      },
      {
        id: "somalia",
        label: "Somalia",
        forms: `
          situation in somalia; stability in somalia; somalia's sovereignty; unity of somalia;
          territorial integrity of somalia; somalia's territorial integrity;
          sovereignty unity and territorial integrity of somalia; al shabaab; al shabab;
          african union support and stabilization mission; somali national army; jubaland; puntland;
          lifting of the arms embargo on somalia; piracy off; somali pirates; piracy off the coast; unsom;
          somali forces; fight against al shabaab`,
      },
      {
        id: "western-sahara",
        label: "Western Sahara and Maghreb",
        forms: `
          western sahara; sahara issue; moroccan sahara; sahara dispute; question of the sahara; saharan;
          autonomy plan; autonomy initiative; autonomy proposal; moroccan autonomy; morocco's autonomy;
          sovereignty over the sahara; morocco's sovereignty; moroccan sovereignty; polisario; sahrawi; saharawi;
          tindouf; minurso; laayoune; dakhla; resolution 2797; resolution 2654; resolution 2703; resolution 2756;
          national cause .. morocco; morocco algeria; algeria morocco; artificial dispute;
          regional dispute over the sahara`,
      },
      {
        id: "au-africa-partnership",
        label: "African representation and African solutions",
        forms: `
          african solutions to african; african peace and security architecture; afcfta;
          african continental free trade; africa's seat; african seat; ezulwini; ezulwini consensus;
          common african position; permanent seats for africa; african representation;
          historical injustice .. africa; african union in the g20; african union .. g20; eu au summit;
          african standby force; african peace support`,
      },
    ],
  },
  {
    id: "balkans",
    label: "Western Balkans",
    concepts: [
      {
        id: "kosovo-serbia",
        label: "Kosovo–Serbia dialogue",
        forms: `
          kosovo and metohija; eu facilitated; agreement on the path to normalisation; association of serb;
          community of serb; serb municipalities; serb majority municipalities; kosovo serbs; serbs in kosovo;
          serb community; northern kosovo; north of kosovo; banjska; zvecan; kfor; resolution 1244;
          recognition of kosovo; kosovo's membership; licence plates; mitrovica; serb list; srpska lista;
          de escalation in the north`,
      },
      {
        id: "bosnia",
        label: "Bosnia and Herzegovina",
        forms: `
          bosnia's territorial integrity; stability of bosnia; territorial integrity of bosnia;
          sovereignty of bosnia; situation in bosnia; crisis in bosnia; unity of bosnia; dayton agreement;
          dayton accords; dayton peace; general framework agreement for peace; office of the high representative;
          ohr; high representative in bosnia; bonn powers; peace implementation council; eufor; althea;
          constituent peoples; 14 key priorities; bosnian serb; bosniak; bosnia's eu;
          accession negotiations with bosnia`,
      },
      {
        id: "western-balkans-accession",
        label: "Western Balkans EU integration and stability",
        forms: `
          western balkan countries; stability in the balkans; peace in the balkans; balkan stability;
          situation in the balkans; common regional market; regional cooperation in the balkans; prespa;
          bulgarian proposal .. macedonia; constitutional amendments .. bulgarians; serbia's eu; serbia's accession;
          serbia .. sanctions on russia; alignment with eu foreign policy; european future of the balkans;
          nis sanctions; sanctions on nis; malign influence in the balkans; south east european cooperation;
          serbia's military neutrality; jadar; balkans peace platform`,
      },
    ],
  },
  {
    id: "cyprus-turkiye",
    label: "Cyprus, Aegean and Türkiye",
    concepts: [
      {
        id: "cyprus",
        label: "Cyprus problem",
        forms: `
          cyprus issue; cyprus problem; cyprus question; cyprus dispute; cyprus settlement;
          settlement of the cyprus; solution of the cyprus; cyprus talks; cyprus negotiations;
          reunification of cyprus; divided island; bizonal bicommunal; bi zonal bi communal; bicommunal federation;
          equal international status; turkish cypriots; greek cypriots; trnc; northern cyprus;
          occupied part of cyprus; turkish occupied; turkish invasion; crans montana; varosha; unficyp;
          green line regulation; resolutions 541 and 550; personal envoy on cyprus; informal meeting on cyprus;
          guarantor powers; two states on the island`,
      },
      {
        id: "aegean-eastmed",
        label: "Aegean and Eastern Mediterranean",
        forms: `
          east med; east mediterranean; exclusive economic zone delimitation; demilitarised status of islands; imia;
          kardak; territorial waters .. 12 nautical; athens declaration; positive agenda .. greece;
          muslim minority in thrace; western thrace; drilling activities; great sea interconnector;
          trilateral cooperation .. cyprus greece; 3 1 format; oruc reis`,
      },
      {
        id: "turkiye-eu-us",
        label: "Türkiye–EU and Türkiye–US issues",
        forms: `
          turkey's eu; turkiye's eu; turkey's accession; turkiye's accession; turkey's membership;
          turkish eu membership; update of the customs union; customs union .. turkiye; customs union update;
          eu turkey statement; 18 march statement; visa dialogue .. turkish; visa liberalisation for turkish;
          f 35 programme; f 16 sale; f 16 modernization; f 16 procurement; fight against feto; pkk and feto;
          halkbank; turkiye's role in european security; support for pkk`,
      },
    ],
  },
  {
    id: "latin-america",
    label: "Venezuela, Cuba, Haiti and Central America",
    concepts: [
      {
        id: "venezuela",
        label: "Venezuela",
        forms: `
          situation in venezuela; venezuelan crisis; crisis in venezuela; developments in venezuela;
          venezuelan opposition; venezuelan elections; elections in venezuela; bolivarian; barbados agreement;
          venezuelan migrants; venezuelan oil; sanctions on venezuela; sanctions against venezuela;
          us military in the caribbean; strikes on boats; military operation in venezuela;
          military action against venezuela; intervention in venezuela; aggression against venezuela; zone of peace;
          naval blockade of venezuela; democratic transition in venezuela; venezuela's sovereignty;
          28 july elections; actas`,
      },
      {
        id: "essequibo-guyana",
        label: "Essequibo dispute",
        forms: `
          essequibo; guyana essequiba; essequibo region; controversy between guyana and venezuela;
          1899 arbitral award; argyle declaration; geneva agreement of 1966; 1966 geneva agreement;
          guyana's sovereignty; guyana's territorial integrity; border controversy guyana`,
      },
      {
        id: "cuba",
        label: "Cuba",
        forms: `
          cuban people; situation in cuba; embargo on cuba; cuba embargo; blockade of cuba;
          economic commercial and financial blockade; cuba .. state sponsor of terrorism;
          unilateral list of .. sponsors; guantanamo; cuban doctors; cuban medical missions; cuban regime;
          cuban migrants; oil blockade of cuba; fuel blockade; sanctions on cuba; sanctions against cuba;
          cuba's energy`,
      },
      {
        id: "haiti",
        label: "Haiti",
        forms: `
          haiti; haitian; haitian national police; haitian crisis; multinational security support;
          multinational security support mission; mss mission; gang suppression force; gang violence in haiti;
          haitian gangs; kenya led; kenyan led; port au prince; transitional presidential council; binuh;
          haitian led`,
      },
      {
        id: "nicaragua-central-america",
        label: "Central America and Nicaragua",
        forms: `
          northern triangle; northern central america; root causes in central america;
          development in southern mexico and central america; sembrando vida; situation in nicaragua;
          nicaraguan regime; nicaraguan people; nicaraguan opposition; repression in nicaragua;
          democracy in nicaragua; cecot; sica; central american integration system; central american integration;
          central american migrants; central american countries; democracy in guatemala; belize guatemala;
          central american dry corridor; anti democratic actors in guatemala`,
      },
      {
        id: "panama-canal",
        label: "Panama Canal",
        forms: `
          neutrality treaty; panama's sovereignty; ports in panama; panama ports; chinese influence over the canal;
          operation of the canal; canal tolls; warships through the canal`,
      },
    ],
  },
  {
    id: "myanmar-asean",
    label: "Myanmar and ASEAN",
    concepts: [
      {
        id: "myanmar",
        label: "Myanmar crisis",
        forms: `
          situation in myanmar; myanmar issue; myanmar crisis; crisis in myanmar; developments in myanmar;
          peace in myanmar; myanmar's peace; myanmar's stability; stability in myanmar; military regime in myanmar;
          myanmar military; burma's military; tatmadaw; junta; 5 point consensus; myanmar elections;
          elections in myanmar; special envoy on myanmar; asean special envoy; myanmar owned; myanmar led;
          northern myanmar; myanmar's border; ethnic armed organisations; ethnic armed groups;
          return .. democracy in myanmar; airstrikes in myanmar; people of myanmar; kokang; lashio;
          civilian government in myanmar`,
      },
      {
        id: "asean-centrality",
        label: "ASEAN centrality and regional architecture",
        forms: `
          centrality of asean; asean's central role; asean led mechanisms; asean led architecture; admm plus;
          asean community vision 2045; asean plus three; timor leste;
          treaty of amity and cooperation in southeast asia; china asean free trade area 3 0;
          regional comprehensive economic partnership; asean power grid; mekong subregion`,
      },
      {
        id: "thailand-cambodia-border",
        label: "Thailand–Cambodia border conflict",
        forms: `
          thailand cambodia; cambodia thailand; thai cambodian; cambodian thai; thai border; cambodian border;
          preah vihear; ta moan thom; ta muen thom; ta krabey; general border committee; joint boundary commission;
          regional border committee; kuala lumpur peace accord; kuala lumpur joint declaration; asean observer team;
          asean observers; emerald triangle; ceasefire between cambodia; cambodian soldiers; thai soldiers;
          release of 18 cambodian; mou 2000; mou 43; border conflict .. cambodia`,
      },
    ],
  },
  {
    id: "arctic-moldova-belarus",
    label: "Arctic, Moldova and Belarus",
    concepts: [
      {
        id: "arctic",
        label: "Arctic and Greenland",
        forms: `
          arctic security; nsr; northern sea; ice pact; barents; svalbard; northwest passage; greenland;
          sovereignty of denmark; pituffik; nuuk; ice silk road`,
      },
      {
        id: "moldova-transnistria",
        label: "Moldova and Transnistria",
        forms: `
          sovereignty of moldova; moldova's territorial integrity; territorial integrity of moldova;
          moldova's security; moldova's stability; moldova's resilience; situation in moldova; support for moldova;
          elections in moldova; tiraspol; 5 2 format; five plus two; withdrawal of russian troops from moldova;
          cobasna; dniester; gagauzia; gagauz; moldova's eu accession; moldova partnership platform; moldovagaz;
          interference in moldova`,
      },
      {
        id: "belarus",
        label: "Belarus repression and sanctions",
        forms: `
          belarusian people; people of belarus; belarusian opposition; democratic belarus;
          belarusian democratic forces; repression in belarus; situation in belarus; belarusian political prisoners;
          political prisoners in belarus; minsk regime; regime in minsk; belarusian regime; belarusian authorities;
          fraudulent election .. belarus; sanctions on belarus; sanctions against belarus; belarusian sanctions;
          belavia; us envoy to belarus; belarus lithuania border; border with belarus`,
      },
      {
        id: "union-state-belarus-nuclear",
        label: "Union State and nuclear weapons in Belarus",
        forms: `
          union state of russia and belarus; russia belarus union; allied relations with belarus;
          belarusian russian integration; tactical nuclear weapons in belarus; deployment of tactical nuclear;
          zapad exercises; astravets; belarusian nuclear power plant; deployment of oreshnik in belarus;
          russian troops in belarus; security guarantees within the union state`,
      },
    ],
  },
];

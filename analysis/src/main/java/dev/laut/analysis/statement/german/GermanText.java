package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.learned.Candidate;
import dev.laut.analysis.statement.learned.CandidateText;
import dev.laut.analysis.statement.learned.SpeakerChoice;
import dev.laut.analysis.statement.learned.Standing;
import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A German text with its candidates. Not thread-safe. */
final class GermanText implements CandidateText {

  private static final List<Rule> FRAMED =
      List.of(
          new DirectSpeech(),
          new Sources(),
          new WieFrames(),
          new FollowingFrames(),
          new ThatSentences(),
          new ClauseFrames(),
          new NounFrames());

  private static final List<StatementType> WHOLE =
      List.of(
          StatementType.REPORTED,
          StatementType.FREE_INDIRECT,
          StatementType.INDIRECT_FREE_INDIRECT);

  private record Key(StatementType type, List<Run> quote, List<Run> cue) {}

  private final Annotated text;
  private final boolean decisions;
  private final Parse parse;
  private final Parse open;
  private final Situation situation;
  private final SpeakerChoices speakers;

  /**
   * @param decisions whether what the rules decided on together is among the candidates, as such
   */
  GermanText(Annotated text, boolean decisions) {
    this.text = text;
    this.decisions = decisions;
    parse = new Parse(text);
    open = parse.withAnyCue();
    situation = new Situation(parse, GermanAttributionFinder.decided(parse));
    speakers = new SpeakerChoices(situation);
  }

  @Override
  public List<SpeakerChoice> speakers(int index, List<Attribution> found) {
    return speakers.of(index, found);
  }

  @Override
  public List<Candidate> candidates() {
    Map<Key, Proposal> proposals = new LinkedHashMap<>();
    if (decisions) {
      add(proposals, situation.decided(), Proposal.Way.RULES);
    }
    for (Rule rule : FRAMED) {
      List<Draft> drafts = new ArrayList<>();
      rule.find(parse, drafts);
      add(proposals, drafts, Proposal.Way.ALONE);
    }
    for (Rule rule : FRAMED) {
      List<Draft> drafts = new ArrayList<>();
      rule.find(open, drafts);
      add(proposals, drafts, Proposal.Way.ANY_CUE);
    }
    Antecedents antecedents = new Antecedents(parse, situation.decided());
    for (Sentence sentence : text.sentences()) {
      add(proposals, whole(sentence, antecedents), Proposal.Way.SENTENCE);
    }
    FramedTraits known = new FramedTraits(situation, parse);
    FramedTraits any = new FramedTraits(situation, open);
    SentenceTraits sentences = new SentenceTraits(situation);
    List<Candidate> candidates = new ArrayList<>();
    for (Proposal proposal : proposals.values()) {
      FramedTraits framed = proposal.way() == Proposal.Way.ANY_CUE ? any : known;
      boolean whole = WHOLE.contains(proposal.draft().type());
      candidates.add(
          new Candidate(
              GermanAttributionFinder.attribution(text, proposal.draft(), -1),
              proposal.way() == Proposal.Way.RULES ? Standing.DECIDED : Standing.PROPOSED,
              () -> whole ? sentences.of(proposal) : framed.of(proposal)));
    }
    return candidates;
  }

  private static void add(Map<Key, Proposal> proposals, List<Draft> drafts, Proposal.Way way) {
    for (Draft draft : drafts) {
      Key key = new Key(draft.type(), draft.quote(), draft.cue());
      proposals.putIfAbsent(key, new Proposal(draft, way));
    }
  }

  /** The sentence as a statement of each type that needs no frame and the rules did not see. */
  private List<Draft> whole(Sentence sentence, Antecedents antecedents) {
    Antecedents.Antecedent before = antecedents.before(sentence.index());
    List<Run> last = before == null ? List.of() : before.speaker();
    Clause main = situation.mainClause(sentence.index());
    List<Run> subject =
        main == null ? List.of() : parse.subject(parse.clauses().get(sentence.index()), main);
    List<Draft> drafts = new ArrayList<>();
    for (StatementType type : WHOLE) {
      if (!situation.has(type, sentence.index())) {
        drafts.add(
            new Draft(
                type,
                Medium.SPEECH_OR_WRITING,
                List.of(new Run(sentence.first(), sentence.end())),
                type == StatementType.REPORTED ? subject : last,
                List.of(),
                List.of(),
                List.of(),
                "de.sentence"));
      }
    }
    return drafts;
  }
}

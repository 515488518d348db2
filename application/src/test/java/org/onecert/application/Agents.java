package org.onecert.application;

import static org.onecert.domain.Samples.NOW;

import org.onecert.application.message.RecordedAlarm;
import org.onecert.application.port.PlainChallengeNotary;
import org.onecert.application.port.PlainCodeDigests;
import org.onecert.application.port.RecordedTextMessages;
import org.onecert.application.port.ScriptedFormPrinter;
import org.onecert.application.port.ScriptedInquiries;
import org.onecert.application.port.ScriptedPdfSigner;
import org.onecert.application.port.ScriptedPersonalSigning;
import org.onecert.application.port.ScriptedSealVerifier;
import org.onecert.application.port.ScriptedSignerJudge;
import org.onecert.application.port.ScriptedTimeStampJudge;
import org.onecert.application.port.ScriptedTokenVerifier;

/// All agents, each as a test scripts it.
public final class Agents {

  public final PlainChallengeNotary notary = new PlainChallengeNotary();
  public final PlainCodeDigests digests = new PlainCodeDigests();
  public final ScriptedTokenVerifier tokens = new ScriptedTokenVerifier();
  public final ScriptedSealVerifier seals = new ScriptedSealVerifier();
  public final ScriptedFormPrinter printer = new ScriptedFormPrinter();
  public final ScriptedPdfSigner signer = new ScriptedPdfSigner();
  public final ScriptedSignerJudge signers = new ScriptedSignerJudge();
  public final ScriptedTimeStampJudge timeStamps = new ScriptedTimeStampJudge();
  public final ScriptedPersonalSigning personalSigning = new ScriptedPersonalSigning(NOW);
  public final RecordedTextMessages messages = new RecordedTextMessages();
  public final RecordedAlarm alarm = new RecordedAlarm();
  public final ScriptedInquiries inquiries = new ScriptedInquiries();
}

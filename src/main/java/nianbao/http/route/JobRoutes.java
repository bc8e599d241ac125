package nianbao.http.route;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.http.answer.Answer;
import nianbao.http.answer.ByteRange;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Identity;
import nianbao.http.answer.Part;
import nianbao.http.answer.Refusal;
import nianbao.http.archive.ArchiveBody;
import nianbao.http.call.Call;
import nianbao.http.call.Routing;
import nianbao.http.job.Job;
import nianbao.http.job.Job.JobArchive;
import nianbao.http.job.JobDesk;
import nianbao.http.job.JobPlace;
import nianbao.http.job.JobRequest;
import nianbao.http.server.Exchange;
import nianbao.http.server.body.Intake;

/**
 * Archives that take long: asked for, looked after, fetched and removed.
 *
 * @param desk where they are made; without one there are none
 * @param most what a request may bring, in bytes, as sent
 */
record JobRoutes(Optional<JobDesk> desk, long most) {

  private static final String JOBS = "/v1/jobs";
  private static final String JOB = JOBS + "/:id";
  private static final String ARCHIVE = JOB + "/archive";

  /** A name that a client gives to a request, with or without the quotes of RFC 8941 3.3.3. */
  private static final Pattern KEY = Pattern.compile("\"?([!#-\\[\\]-~]{1,200})\"?");

  void addTo(Routing routing) {
    routing.post(JOBS, ArchiveBody.types(), List.of(Answer.JSON), this::intake, this::accept);
    routing.get(JOB, call -> shown(200, job(call)));
    routing.delete(JOB, this::remove);
    routing.get(ARCHIVE, this::archive);
  }

  private Intake intake(Call call) throws Refusal {
    request(call);
    return Intake.file(most, place(call).body());
  }

  private Answer accept(Call call) throws Refusal {
    try {
      Job job = open().accept(place(call), request(call));
      return shown(202, job).with("Location", JOBS + "/" + job.id());
    } catch (IOException e) {
      call.exchange().note(e);
      throw Refusal.unwritable();
    }
  }

  private JobPlace place(Call call) throws Refusal {
    Exchange exchange = call.exchange();
    JobDesk found = open();
    try {
      long length = call.header("Content-Length").map(Long::valueOf).orElse(most);
      return exchange.held(
          JobPlace.class, () -> found.place(exchange.holder(), Math.min(length, most)));
    } catch (IOException e) {
      exchange.note(e);
      throw Refusal.unwritable();
    }
  }

  private JobRequest request(Call call) throws Refusal {
    ArchiveRequest asked = ArchiveRoutes.order(call, 1);
    Optional<String> key = call.header("Idempotency-Key");
    if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
      throw new Refusal(Fault.BAD_REQUEST, "请求头Idempotency-Key应是1到200个字母、数字或符号。");
    }
    return new JobRequest(
        call.exchange().holder(),
        call.exchange().token(),
        key.map(given -> KEY.matcher(given).replaceFirst("$1")),
        ArchiveRoutes.kind(call),
        call.isZipped(),
        asked.checks(),
        asked.formats());
  }

  private Answer remove(Call call) throws Refusal {
    try {
      open().remove(job(call));
      return Answer.empty(204);
    } catch (IOException e) {
      call.exchange().note(e);
      throw Refusal.unwritable();
    }
  }

  private Answer archive(Call call) throws Refusal {
    Job job = job(call);
    Optional<JobArchive> made = job.archive();
    if (made.isEmpty()) {
      Refusal refusal =
          new Refusal(
              Fault.NOT_DONE, job.failure().orElse("归档还没有做成，进度见/v1/jobs/" + job.id() + "。"));
      throw job.failure().isPresent() ? refusal : refusal.with("Retry-After", "5");
    }
    return new Fetching(made.get(), call).answer();
  }

  /** What is sent of an archive that is made. */
  private record Fetching(JobArchive archive, Call call) {

    Answer answer() throws Refusal {
      Identity identity = new Identity(archive.digest());
      Answer known = identity.addTo(whole(), call.header("If-None-Match"));
      if (known.status() == 304) {
        return known;
      }
      Optional<ByteRange> range = range(identity);
      return range.isPresent() ? identity.addTagTo(part(range.get())) : known;
    }

    // RFC 9110 14.2: of another method's answer there are no parts.
    private Optional<ByteRange> range(Identity identity) throws Refusal {
      boolean isSame = call.header("If-Range").map(identity::isTag).orElse(true);
      return isSame && call.request().requestMethod().equals("GET")
          ? ByteRange.of(call.header("Range"), archive.size())
          : Optional.empty();
    }

    private Answer whole() {
      return described(
          Answer.of(200, ArchiveRoutes.ZIP, new Part(archive.file(), 0, archive.size())));
    }

    private Answer part(ByteRange range) {
      Part part = new Part(archive.file(), range.first(), range.length());
      return described(Answer.of(206, ArchiveRoutes.ZIP, part))
          .with("Content-Range", range.of(archive.size()));
    }

    private static Answer described(Answer answer) {
      return answer
          .with("Accept-Ranges", "bytes")
          .with("Content-Disposition", ArchiveRoutes.DISPOSITION);
    }
  }

  private Job job(Call call) throws Refusal {
    call.demandOnly();
    return open()
        .find(call.part("id"), call.exchange().token())
        .orElseThrow(() -> new Refusal(Fault.NOT_FOUND, "没有这个任务，或者已经删除、过期。"));
  }

  private Answer shown(int status, Job job) throws Refusal {
    return Answer.text(status, Answer.JSON, open().shown(job).text() + "\n");
  }

  private JobDesk open() throws Refusal {
    return desk.orElseThrow(
        () -> new Refusal(Fault.NOT_FOUND, "这个服务不接受任务；要接受，启动时用 --jobs 指定存放的文件夹。"));
  }
}

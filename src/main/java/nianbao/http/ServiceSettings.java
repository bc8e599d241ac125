package nianbao.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nianbao.drafts.DraftSettings;
import nianbao.http.job.JobSettings;

/**
 * How the service is to run.
 *
 * @param host the address or name that it listens on
 * @param port from 0 to 65535; 0 takes any that is free
 * @param workers how many reports are made at once, at least 1
 * @param queue how many more may wait, at least 1
 * @param timeout from the header of a request to the report that it asked for
 * @param maxBody the largest body of a request, in bytes
 * @param maxArchive the largest body of a request for an archive, in bytes
 * @param jobs where archives are kept that take long; without it there are none
 * @param drafts where drafts are kept; without it they stay in the browser
 * @param temporary the folder for files that are not kept
 * @param tokenFile who may use it; without one, everyone who can reach it
 * @param keyStore its certificate; without one it speaks plain HTTP
 * @param operation how it is watched, and how it ends
 */
public record ServiceSettings(
    String host,
    int port,
    int workers,
    int queue,
    Duration timeout,
    int maxBody,
    long maxArchive,
    Optional<JobSettings> jobs,
    Optional<DraftSettings> drafts,
    Path temporary,
    Optional<Path> tokenFile,
    Optional<KeyStoreFile> keyStore,
    Operation operation) {}

package io.github.alicloudimages.testkit.internal;

import io.github.alicloudimages.testkit.internal.api.Operation;
import io.github.alicloudimages.testkit.internal.api.OperationDirectory;
import io.github.alicloudimages.testkit.internal.api.OperationNames;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.ProductService;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import io.github.alicloudimages.testkit.internal.eci.EciService;
import io.github.alicloudimages.testkit.internal.ehpc.EhpcService;
import io.github.alicloudimages.testkit.internal.fault.FaultEffect;
import io.github.alicloudimages.testkit.internal.fault.FaultPlan;
import io.github.alicloudimages.testkit.internal.gateway.Gateway;
import io.github.alicloudimages.testkit.internal.gateway.IssuedKeys;
import io.github.alicloudimages.testkit.internal.gateway.Judgement;
import io.github.alicloudimages.testkit.internal.gateway.KeyRing;
import io.github.alicloudimages.testkit.internal.http.Answer;
import io.github.alicloudimages.testkit.internal.http.Reaction;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import io.github.alicloudimages.testkit.internal.metadata.MetadataNames;
import io.github.alicloudimages.testkit.internal.metadata.MetadataService;
import io.github.alicloudimages.testkit.internal.record.CallLog;
import io.github.alicloudimages.testkit.internal.record.LoggedCall;
import io.github.alicloudimages.testkit.internal.sts.StsService;
import io.github.alicloudimages.testkit.internal.throttle.RateLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole fake without a network: takes a request and says what the caller gets to see. This file shows the way of
 * a call: fault, gateway, operation, answer, log. Safe for use by several threads.
 */
public final class Cloud {

    private final Clock gatewayClock;
    private final EciService eci;
    private final EhpcService ehpc;
    private final StsService sts;
    private final MetadataService metadata;
    private final List<ProductService> services;
    private final OperationNames operations;
    private final OperationNames questions;
    private final Gateway gateway;
    private final RateLimits limits = new RateLimits();
    private final FaultPlan faults = new FaultPlan();
    private final CallLog log = new CallLog();

    public Cloud(Clock resourceClock, Clock gatewayClock, KeyRing keys) {
        this.gatewayClock = gatewayClock;
        this.eci = new EciService(resourceClock);
        this.ehpc = new EhpcService(resourceClock);
        this.sts = new StsService(gatewayClock, new IssuedKeys(keys, gatewayClock));
        this.metadata = new MetadataService(new IssuedKeys(keys, gatewayClock));
        this.services = List.of(eci, ehpc, sts);
        OperationDirectory directory = new OperationDirectory(services);
        this.gateway = new Gateway(directory, keys, limits);
        this.operations = new OperationNames(directory.names());
        this.questions = new OperationNames(Stream.concat(directory.names().stream(), MetadataNames.ALL.stream())
                .toList());
    }

    public EciService eci() {
        return eci;
    }

    public EhpcService ehpc() {
        return ehpc;
    }

    public StsService sts() {
        return sts;
    }

    public MetadataService metadata() {
        return metadata;
    }

    /** What passes the gateway. */
    public OperationNames operations() {
        return operations;
    }

    /** Those, and what the metadata are asked for. */
    public OperationNames questions() {
        return questions;
    }

    public RateLimits limits() {
        return limits;
    }

    public FaultPlan faults() {
        return faults;
    }

    public CallLog log() {
        return log;
    }

    /** Forgets resources, issued keys, client tokens, nonces, faults and calls; clocks and keys of the start stay. */
    public void reset() {
        services.forEach(ProductService::reset);
        metadata.reset();
        gateway.forgetNonces();
        limits.clear();
        faults.clear();
        log.clear();
    }

    public Reaction receive(ReceivedRequest request) {
        Parameters parameters = Parameters.of(request);
        String metadataName = MetadataNames.of(request);
        String action = metadataName != null ? metadataName : Gateway.actionOf(request, parameters);
        CallLog.Place place = log.arrived(action, parameters.text("ClientToken"));

        FaultEffect fault = faults.take(action);
        Instant now = gatewayClock.instant().plus(fault.skew());
        Judgement judgement = metadataName != null ? Judgement.NONE : judge(request, parameters, now, fault);
        Call call = Call.of(request, parameters, action, judgement, now);
        Reaction reaction = Reactions.of(call, fault, () -> serve(call));
        log.answered(place, LoggedCall.of(request, parameters, action, place, judgement, reaction, now));
        return reaction;
    }

    private Judgement judge(ReceivedRequest request, Parameters parameters, Instant now, FaultEffect fault) {
        Judgement judgement = gateway.judge(request, parameters, now);
        return reachesGateway(fault) ? gateway.admit(judgement, gatewayClock) : judgement;
    }

    /** A connection that breaks before anything is done never brought the request to the gateway. */
    private static boolean reachesGateway(FaultEffect fault) {
        return fault.afterActing()
                || !(fault.ending() instanceof FaultEffect.Dropped || fault.ending() instanceof FaultEffect.Reset);
    }

    /** What becomes of the call if no fault has a say. */
    private Answer serve(Call call) {
        Judgement judgement = call.judgement();
        if (judgement.equals(Judgement.NONE)) {
            return metadata.answer(call.request(), call.at());
        }
        Refusal refusal = judgement.refusal();
        Operation operation = judgement.operation();
        if (refusal != null) {
            return call.error(refusal);
        }
        if (operation == null) {
            throw new IllegalStateException("The gateway let in a call of no operation: " + call.action());
        }
        return call.perform(operation);
    }
}
